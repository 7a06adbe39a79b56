//! Every broken or hostile file of the corpus, in the page: a message, or the sound records and a
//! report; and nothing that a file says is done.

use crate::{
    Outcome,
    answer::Answer,
    broken::{
        self, BrokenFile, Expect,
        attack::{N_RECORDS, PROTOTYPES, WORD},
    },
    engine::Engine,
    journey::journeys,
    page::Page,
    records::DATASET_PATH,
};

journeys! {
    files_that_are_wrong_as_a_whole,
    files_with_odd_records,
    files_with_odd_positions,
    files_that_mean_harm,
    an_attackers_file_finds_no_way_in,
    the_report_is_there_to_be_read,
}

/// Whatever a text of a file could call or become, if somebody took it for markup.
pub const WATCH: &str = "window.pwned = 0;
    window.alert = window.confirm = window.prompt = () => { window.pwned += 1 };";
pub const TRACES: &str = "return window.pwned + document.querySelectorAll(`
    img, iframe, object, embed, body script, dialog[open], .pwned, #pwned, [onerror], [onload],
    [href^=javascript i], [href^=data i], [src^=javascript i], b:not([data-testid=map] b)`).length";

// A browser for each part of the corpus: one that opens all of it in one go has died of it.

async fn files_that_are_wrong_as_a_whole(page: Page) -> Outcome {
    every_file_is_met(&page, broken::wholes()).await
}

async fn files_with_odd_records(page: Page) -> Outcome {
    every_file_is_met(&page, broken::records()).await
}

async fn files_with_odd_positions(page: Page) -> Outcome {
    every_file_is_met(&page, broken::positions()).await
}

async fn files_that_mean_harm(page: Page) -> Outcome {
    every_file_is_met(&page, broken::hostiles()).await
}

async fn every_file_is_met(page: &Page, files: Vec<BrokenFile>) -> Outcome {
    page.site.inject(WATCH)?;
    for file in files {
        let name = file.name;
        let met = match file.expect {
            Expect::Message => is_refused(page, file).await,
            Expect::Report { left_out, shown } => is_reported(page, file, left_out, shown).await,
        };
        met.map_err(|e| format!("{name}: {e}"))?;
    }
    Ok(())
}

async fn is_refused(page: &Page, file: BrokenFile) -> Outcome {
    page.site.answer(DATASET_PATH, Answer::json(file.bytes));
    page.go("").await?;
    page.until_seen("load-error").await?;
    assert!(page.sees("retry").await?);
    assert_eq!(page.total().await?, 0);
    is_whole_and_harmless(page).await
}

async fn is_reported(page: &Page, file: BrokenFile, left_out: usize, shown: usize) -> Outcome {
    page.site.answer(DATASET_PATH, Answer::json(file.bytes));
    // The sheet shows every text of the record that is odd.
    page.open("?record=between").await?;
    page.until_total(shown).await?;
    let tally = "return [...document.querySelectorAll('[data-testid=tally]')]
        .map(({ dataset: it }) => [+it.read, +it.mapped + +it.listOnly, +it.leftOut])";
    let expected = vec![(left_out + shown, shown, left_out)];
    page.wait_for("the tally", expected, || page.ask(tally, &[]))
        .await?;
    is_whole_and_harmless(page).await
}

async fn is_whole_and_harmless(page: &Page) -> Outcome {
    assert!(page.sees("search").await? && page.sees("map").await?);
    match page.ask(TRACES, &[]).await? {
        0 => Ok(()),
        n => Err(format!("{n} traces of markup or scripts").into()),
    }
}

/// What an attacker's records look like, and that everything can be done with them that can be done
/// with others.
async fn an_attackers_file_finds_no_way_in(page: Page) -> Outcome {
    let file = broken::attacks().pop().ok_or("there is no such file")?;
    page.site.inject(WATCH)?;
    page.site.answer(DATASET_PATH, Answer::json(file.bytes));
    page.open("").await?;
    page.until_total(N_RECORDS).await?;
    is_in_shape(&page).await?;

    page.search(WORD).await?;
    page.until_total(N_RECORDS - 2).await?;
    is_in_shape(&page).await?;
    page.search("Après").await?;
    page.until_total(1)
        .await
        .map_err(|e| format!("by a word: {e}"))?;
    assert_eq!(page.result_ids().await?, ["after"]);

    page.open("").await?;
    // The terms name that one as the wider one.
    for (facet, n) in [("theme", N_RECORDS - 2), ("category", PROTOTYPES.len())] {
        if page.browser.engine == Engine::WebKit {
            // Its driver finds no way to a box beside so long a name.
            page.open(&format!("?{facet}=__proto__")).await?;
        } else {
            page.tick(facet, "__proto__").await?;
        }
        page.until_total(n).await?;
    }
    is_in_shape(&page).await?;
    page.keep("__proto__").await?;
    page.open("?favourites=1").await?;
    page.until_total(1).await?;
    assert_eq!(page.result_ids().await?, ["__proto__"]);

    for id in ["between", "before"].into_iter().chain(PROTOTYPES) {
        page.open(&format!("?record={id}")).await?;
        page.until_sheet(Some(id)).await?;
        is_in_shape(&page).await.map_err(|e| format!("{id}: {e}"))?;
    }
    page.push("À propos").await?;
    page.until_seen("tally").await?;
    nothing_stands_out(&page).await
}

/// Nothing has become markup or run, every text has its place, and objects have no more members than
/// ever.
async fn is_in_shape(page: &Page) -> Outcome {
    is_whole_and_harmless(page).await?;
    nothing_stands_out(page).await?;
    let more = "return Object.keys(Object.prototype).length + ('polluted' in {})";
    assert_eq!(page.ask::<u32>(more, &[]).await?, 0);
    Ok(())
}

/// Nothing stands out at a side, and no row fills the list.
async fn nothing_stands_out(page: &Page) -> Outcome {
    let wide = "return [document.documentElement,
            ...document.querySelectorAll('main *, [data-testid=sheet], dialog[open]')]
        .filter(it => it.checkVisibility() && it.clientWidth > 0 && !it.closest('[data-testid=map]'))
        .filter(it => it.scrollWidth > it.clientWidth + 1
            && getComputedStyle(it).overflowX !== 'hidden' && getComputedStyle(it).overflowX !== 'clip')
        .map(it => `${it.tagName}.${it.className}: ${it.scrollWidth} in ${it.clientWidth}`)";
    assert_eq!(page.ask::<Vec<String>>(wide, &[]).await?, [""; 0]);
    let highest = "return Math.max(0, ...[...document.querySelectorAll('[data-testid=result]')]
        .map(it => it.offsetHeight))";
    let highest_px: u32 = page.ask(highest, &[]).await?;
    assert!(highest_px < 400, "a row is {highest_px} px high");
    Ok(())
}

async fn the_report_is_there_to_be_read(page: Page) -> Outcome {
    let leaves_out = |it: &BrokenFile| match it.expect {
        Expect::Report { left_out, .. } => left_out > 0,
        Expect::Message => false,
    };
    let file = broken::files()
        .into_iter()
        .find(leaves_out)
        .ok_or("no such file")?;
    page.site.answer(DATASET_PATH, Answer::json(file.bytes));
    page.open("").await?;
    assert!(!page.sees("tally").await?);

    page.push("À propos").await?;
    page.until_seen("tally").await?;
    page.click("dialog summary").await?;
    let lines = async || Ok(!page.find("dialog .issues").await?.text().await?.is_empty());
    page.wait_until("the report says what is wrong", lines)
        .await?;
    page.push("Fermer").await?;
    page.wait_until("the report is closed", async || {
        Ok(!page.sees("tally").await?)
    })
    .await
}
