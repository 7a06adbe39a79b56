// The lines for a server's configuration, computed from where this page and the portal are. Pure.

/** What the page of the portal has to add to its Content-Security-Policy, if it sends one. */
export function portalPolicy(folder, isElement) {
  const lines = [`frame-src ${folder};`];
  if (isElement) lines.push(`script-src ${new URL("embed.js", folder).href};`);
  return lines.join("\n");
}

/**
 * The origin of what a webmaster typed as a portal's address: `portail.example.org/aide` will do.
 * Nothing for what is no web address.
 */
export function originOf(typed) {
  const text = typed.trim();
  if (!text) return undefined;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    // No wildcards, and nothing that would end a value of a header.
    return isWeb && /^([a-z0-9.-]+|\[[0-9a-f:]+\])$/.test(url.hostname) ? url.origin : undefined;
  } catch {
    return undefined;
  }
}

/** The line of config.json that lets a portal speak with the map. */
export const allowedOrigins = (origin) => `"allowed_origins": [${JSON.stringify(origin)}]`;

/** The header by which this server lets a portal embed the map. */
export const frameAncestors = (origin) => `Content-Security-Policy: frame-ancestors 'self' ${origin}`;
