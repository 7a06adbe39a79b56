#!/usr/bin/env bash
# Amazon S3 behind CloudFront: uploads the build. Usage: s3.sh dist s3://BUCKET/passerelle DISTRIBUTION
# CloudFront compresses by itself ("Compress objects automatically"), so .br and .gz stay here. The header
# Content-Security-Policy belongs into a response headers policy of the distribution:
#   object-src 'none'; base-uri 'none'; frame-ancestors 'self' https://portail.example.org
set -euo pipefail
folder=$1 target=$2 distribution=$3

# upload PATTERN CACHE-CONTROL [OPTION...]: the files whose path fits.
upload() {
    aws s3 cp "$folder" "$target" --recursive --exclude "*" --include "$1" --exclude "*.br" --exclude "*.gz" \
        --cache-control "$2" "${@:3}"
}

# First what the page will ask for, so that no visitor meets a page whose files are not there yet.
# Nothing old is deleted: open windows may still need it.
forever="public, max-age=31536000, immutable"
upload "basemap-*/*" "$forever"
upload "texts-*/*" "$forever" --content-type "text/plain; charset=utf-8"
upload "places-*/*" "$forever" --content-type "text/plain; charset=utf-8"
upload "*-????????????????.js" "$forever" --content-type text/javascript
upload "*-????????????????.css" "$forever"
upload "*-????????????????_bg.wasm" "$forever" --content-type application/wasm
upload "data/*" no-cache
upload "help/*" no-cache
upload "icons/*" no-cache
upload "schema/*" no-cache
upload "screenshots/*" no-cache
for file in "$folder"/*.{svg,md,html,json,webmanifest} "$folder"/{sw,embed,integrer,text}.js "$folder"/{integrer,text}.css; do
    [[ -f $file ]] || continue
    case $file in
        *.webmanifest) options=(--content-type application/manifest+json) ;;
        *.md) options=(--content-type "text/markdown; charset=utf-8") ;;
        *) options=(--no-progress) ;;
    esac
    aws s3 cp "$file" "$target/$(basename "$file")" --cache-control no-cache "${options[@]}"
done
aws cloudfront create-invalidation --distribution-id "$distribution" --paths "/passerelle/*"
