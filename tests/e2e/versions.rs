//! A later version is deployed while windows are open.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use axum::http::StatusCode;

use crate::{Outcome, answer::Answer, journey::journeys, page::Page};

journeys! {
    each_window_takes_a_new_version_when_told,
    a_window_that_nobody_uses_takes_it_by_itself,
    a_version_that_is_not_whole_is_not_taken,
}

async fn each_window_takes_a_new_version_when_told(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    page.until_ready_offline().await?;
    let earlier = page.version().await?;
    let earlier_lines = page.in_folder("basemap", "communes/67.json").await?;
    page.keep("par-004").await?;
    let driver = &page.browser.driver;
    let first = driver.window().await?;
    page.open_window("?kind=partner").await?;
    let second = driver.window().await?;
    page.search("aide").await?;

    page.site.deploy(&later_version("told")?);
    assert_eq!(page.look_for_a_version().await?, "installed");
    for window in [&first, &second] {
        driver.switch_to_window(window.clone()).await?;
        page.until_seen("new-version").await?;
        assert_eq!(page.version().await?, earlier);
    }

    // The second window takes it, and goes on with its question.
    page.click("[data-testid=new-version] [data-testid=accept]")
        .await?;
    page.until_version_other_than(&earlier).await?;
    page.until_ready().await?;
    assert_eq!(page.word("q").await?.as_deref(), Some("aide"));
    let later = page.version().await?;
    let later_lines = page.in_folder("basemap", "communes/67.json").await?;
    assert_ne!(earlier_lines, later_lines);
    assert!(page.can_read(&later_lines).await?);

    // The first one is still the earlier version, whole, although the server has it no longer.
    driver.switch_to_window(first).await?;
    assert_eq!(page.version().await?, earlier);
    assert!(page.can_read(&earlier_lines).await?);
    assert!(page.is_kept("par-004").await?);
    page.tick("country", "BE").await?;
    page.until_seen("new-version").await?;
    page.click("[data-testid=new-version] [data-testid=accept]")
        .await?;
    page.until_version_other_than(&earlier).await?;
    page.until_ready().await?;
    assert_eq!(page.version().await?, later);
    assert_eq!(page.word("category").await?.as_deref(), Some("amo"));
    assert_eq!(page.word("country").await?.as_deref(), Some("BE"));
    page.open("?favourites=1").await?;
    page.until_total(1).await?;
    assert_eq!(page.result_ids().await?, ["par-004"]);
    page.until_ready_offline().await
}

async fn a_window_that_nobody_uses_takes_it_by_itself(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    page.until_ready_offline().await?;
    let earlier = page.version().await?;
    page.site.deploy(&later_version("idle")?);
    assert_eq!(page.look_for_a_version().await?, "installed");
    page.until_seen("new-version").await?;
    assert_eq!(page.version().await?, earlier);

    // Another window comes to the front.
    let hide = "Object.defineProperty(document, 'hidden', { value: true });
        document.dispatchEvent(new Event('visibilitychange'))";
    page.ask::<()>(hide, &[]).await?;
    page.until_version_other_than(&earlier).await?;
    page.until_ready().await?;
    assert_eq!(page.word("category").await?.as_deref(), Some("amo"));
    Ok(())
}

async fn a_version_that_is_not_whole_is_not_taken(page: Page) -> Outcome {
    page.open("").await?;
    page.until_ready_offline().await?;
    let earlier = page.version().await?;
    let folder = later_version("half")?;
    page.site.deploy(&folder);

    // A file of it is not there yet; then it is another one than the worker was built with.
    let not_yet = Answer::error(StatusCode::NOT_FOUND);
    let other = Answer::html("<!doctype html><title>Bienvenue sur le Wi-Fi</title></html>");
    for answer in [not_yet, other] {
        page.site.answer("index.html", answer);
        assert_eq!(page.look_for_a_version().await?, "redundant");
        assert!(!page.sees("new-version").await?);
        page.come_back().await?;
        assert_eq!(page.version().await?, earlier);
        page.until_total(page.records()?.len()).await?;
    }

    page.site.heal("index.html");
    assert_eq!(page.look_for_a_version().await?, "installed");
    page.until_seen("new-version").await
}

/// A folder like `dist/` after a change of the page, its styles and its commune lines.
fn later_version(title: &str) -> Outcome<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("later-{title}-{}", unique()));
    copy(Path::new("dist"), &folder)?;
    append(&folder, |it| it == "index.html", "<!-- later -->")?;
    append(&folder, |it| it.ends_with("communes/67.json"), "\n")?;
    let made = Command::new("node")
        .arg("scripts/worker.mjs")
        .arg(&folder)
        .output()?;
    if !made.status.success() {
        return Err(String::from_utf8_lossy(&made.stderr).into());
    }
    Ok(folder)
}

/// Journeys of several browsers are walked at once.
fn unique() -> u64 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(0);
    u64::from(std::process::id()) * 1000 + NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Without compressed forms, which would not be those of what is changed.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        let is_compressed = from.extension().is_some_and(|it| it == "br" || it == "gz");
        if entry.file_type()?.is_dir() {
            copy(&from, &to)?;
        } else if !is_compressed {
            fs::copy(from, to)?;
        }
    }
    Ok(())
}

fn append(folder: &Path, is_meant: fn(&str) -> bool, text: &str) -> Outcome {
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner)? {
            let path = entry?.path();
            let relative = path.strip_prefix(folder)?.to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if is_meant(&relative) {
                let file = fs::read_to_string(&path)?;
                fs::write(&path, file + text)?;
            }
        }
    }
    Ok(())
}
