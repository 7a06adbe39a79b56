//! A site says how the page looks, and the visitor's system has its say.

use serde_json::json;

use crate::{Outcome, access, answer::Answer, journey::journeys, page::Page};

journeys! {
    a_theme_dresses_the_page_and_stays_in_the_address,
    an_accent_that_nobody_could_read_is_corrected,
    nobody_is_kept_out_by_a_theme,
    the_page_follows_its_visitor_into_the_dark,
    a_frame_stays_light_unless_asked,
}

/// Takes the place of the visitor's system, which no driver of all three engines can set.
const SYSTEM: &str = "{
    const system = new EventTarget();
    system.matches = false;
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => query.includes('prefers-color-scheme') ? system : ask(query);
    window.turnDark = (isDark) => {
        system.matches = isDark;
        system.dispatchEvent(new Event('change'));
    };
}";

const WARNINGS: &str = "{
    window.warnings = [];
    const warn = console.warn.bind(console);
    console.warn = (...words) => {
        warnings.push(words.join(' '));
        warn(...words);
    };
}";

async fn a_theme_dresses_the_page_and_stays_in_the_address(page: Page) -> Outcome {
    page.site.inject(WARNINGS)?;
    page.open("?theme-color=8a0f3d&theme-background=%23fff8e7&theme-font=Georgia,serif&theme-radius=0&theme-density=compact&theme-nonsense=1&theme-text=red")
        .await?;
    let background = page.style("body", "background-color").await?;
    assert_eq!(
        page.style(".panel", "background-color").await?,
        "rgb(255, 248, 231)"
    );
    assert_ne!(background, "rgb(246, 244, 239)", "the ground follows");
    assert_eq!(
        page.style(".pin-cluster", "border-top-color").await?,
        "rgb(138, 15, 61)"
    );
    // Not every engine leaves the quotes.
    let font = page.style("body", "font-family").await?;
    assert!(font.trim_matches('"').starts_with("Georgia"), "{font}");
    assert_eq!(
        page.style(".button", "border-top-left-radius").await?,
        "0px"
    );
    assert_eq!(page.style(".need", "padding-top").await?, "8px");
    assert_eq!(
        page.attribute("meta[name=theme-color]", "content").await?,
        Some("#fff8e7".to_owned())
    );
    assert_eq!(warnings(&page).await?, [""; 0]);

    // Whatever is asked afterwards, the words stay; those that nobody could follow go.
    page.search("devoirs").await?;
    page.until_word("q", "devoirs").await?;
    for (word, value) in [
        ("theme-color", Some("8a0f3d")),
        ("theme-background", Some("fff8e7")),
        ("theme-font", Some("Georgia,serif")),
        ("theme-radius", Some("0")),
        ("theme-density", Some("compact")),
        ("theme-text", None),
    ] {
        assert_eq!(page.word(word).await?.as_deref(), value, "{word}");
    }
    page.reload().await?;
    assert_eq!(page.style("body", "background-color").await?, background);
    Ok(())
}

async fn an_accent_that_nobody_could_read_is_corrected(page: Page) -> Outcome {
    page.site.inject(&format!("{SYSTEM} {WARNINGS}"))?;
    page.open("?theme-color=ffe000&theme-mode=light").await?;
    let told = warnings(&page).await?;
    let [warning] = told.as_slice() else {
        return Err(format!("there is not one warning: {told:?}").into());
    };
    let start = "theme-color #ffe000 on #ffffff has a contrast of 1.3, WCAG AA asks for 4.5: #";
    assert!(warning.starts_with(start), "{warning}");
    let used = warning
        .trim_start_matches(start)
        .trim_end_matches(" is used");
    let used = u32::from_str_radix(used, 16)?.to_be_bytes();
    assert_eq!(
        page.style(".pin-cluster", "border-top-color").await?,
        format!("rgb({}, {}, {})", used[1], used[2], used[3])
    );
    // The visitor's evening changes nothing here, and tells nothing twice.
    page.ask::<()>("turnDark(true)", &[]).await?;
    assert_eq!(warnings(&page).await?, told);
    Ok(())
}

async fn nobody_is_kept_out_by_a_theme(page: Page) -> Outcome {
    for theme in [
        "theme-mode=dark",
        "theme-mode=dark&theme-color=0b4f5e&theme-density=compact",
        "theme-background=3b1053&theme-color=ffe000&theme-text=777",
        "theme-background=7a7a7a&theme-color=ff00ff",
    ] {
        for view in ["?q=devoirs", "?record=par-001", "?near=BE-62063"] {
            let view = format!("{view}&{theme}");
            page.open(&view).await?;
            access::assert_none(&access::violations(&page).await?, &view);
        }
    }
    Ok(())
}

async fn the_page_follows_its_visitor_into_the_dark(page: Page) -> Outcome {
    page.site.inject(SYSTEM)?;
    page.open("").await?;
    let scheme = || page.attribute("html", "data-theme");
    assert_eq!(scheme().await?.as_deref(), Some("light"));
    let light = page.until_land(|_| true).await?;

    page.ask::<()>("turnDark(true)", &[]).await?;
    assert_eq!(scheme().await?.as_deref(), Some("dark"));
    let is_dark = |it: &Land| it.iter().all(|it| *it < 96);
    let dark = page.until_land(is_dark).await?;
    assert!(light.iter().all(|it| *it > 160), "{light:?}");
    let paper = page.style(".panel", "background-color").await?;
    assert_ne!(paper, "rgb(255, 255, 255)");

    page.ask::<()>("turnDark(false)", &[]).await?;
    page.until_land(|it| *it == light).await?;

    // A site may decide, either way.
    page.open("?theme-mode=dark").await?;
    assert_eq!(page.until_land(is_dark).await?, dark);
    assert_eq!(page.style(".panel", "background-color").await?, paper);
    Ok(())
}

async fn a_frame_stays_light_unless_asked(page: Page) -> Outcome {
    page.site.inject(&format!("{SYSTEM} turnDark(true);"))?;
    for (query, scheme) in [("", "light"), ("?theme-mode=auto", "dark")] {
        let portal = format!(
            "<!doctype html><title>Portail</title><iframe src='./{query}' title='Passerelle'></iframe>"
        );
        page.site.answer("portail.html", Answer::html(portal));
        page.go("portail.html").await?;
        page.browser.driver.enter_frame(0).await?;
        page.until_ready().await?;
        let shown = page.attribute("html", "data-theme").await?;
        assert_eq!(shown.as_deref(), Some(scheme), "{query}");
        page.browser.driver.enter_default_frame().await?;
    }
    Ok(())
}

async fn warnings(page: &Page) -> Outcome<Vec<String>> {
    page.ask("return warnings", &[]).await
}

/// A pixel of the base map: red, green, blue.
type Land = [u8; 3];

impl Page {
    /// The value that a property of styles has on the first element of these.
    async fn style(&self, css: &str, property: &str) -> Outcome<String> {
        let script = "return getComputedStyle(document.querySelector(arguments[0]))
            .getPropertyValue(arguments[1])";
        self.ask(script, &[json!(css), json!(property)]).await
    }

    /// Waits until the colour that most of the base map has is such a one.
    async fn until_land(&self, is_such: impl Fn(&Land) -> bool) -> Outcome<Land> {
        let script = "const counts = new Map();
            for (const it of document.querySelectorAll('.map canvas')) {
                const { data } = it.getContext('2d').getImageData(0, 0, it.width, it.height);
                for (let i = 0; i < data.length; i += 404) {
                    const pixel = data.slice(i, i + 3).join();
                    if (data[i + 3] === 255) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
                }
            }
            const [[most]] = [...counts].sort(([, a], [, b]) => b - a);
            return most.split(',').map(Number)";
        let such = async || Ok(is_such(&self.ask::<Land>(script, &[]).await?));
        self.wait_until("the base map has such a colour", such)
            .await?;
        self.ask(script, &[]).await
    }
}
