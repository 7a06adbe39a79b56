//! Draws that follow from a seed alone. Whole numbers only and a generator of a few lines, so that
//! a seed gives the same bytes on every machine and with every version of every library.

/// A stream of draws: `SplitMix64` (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `n`, all as likely; 0 when `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        let product = u128::from(self.next()) * n as u128;
        // The product of two 64-bit numbers, shifted by 64 bits, is below the second.
        #[expect(clippy::cast_possible_truncation)]
        let below = (product >> 64) as usize;
        below
    }

    /// A number below `n`; small ones are much more likely, as frequent words are in a text.
    pub fn early(&mut self, n: usize) -> usize {
        let most = self.below(n) + 1;
        self.below(most)
    }

    /// True that many times out of a hundred.
    pub fn percent(&mut self, n: usize) -> bool {
        self.below(100) < n
    }

    /// Yes, no, or most often not known.
    pub fn claim(&mut self) -> Option<bool> {
        self.percent(40).then(|| self.percent(60))
    }

    /// One of the items, the first ones more often. `None` when there are none.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.early(items.len()))
    }

    /// Between one and `most` different items.
    pub fn some(&mut self, items: &[String], most: usize) -> Vec<String> {
        let n = 1 + self.below(most);
        let mut drawn: Vec<String> = (0..n).filter_map(|_| self.pick(items).cloned()).collect();
        drawn.sort_unstable();
        drawn.dedup();
        drawn
    }

    /// The items in another order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for n in (1..items.len()).rev() {
            items.swap(n, self.below(n + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_is_the_published_one() {
        // The first numbers of the reference implementation (https://prng.di.unimi.it/splitmix64.c)
        // for the seed 1234567.
        let mut chance = Chance::new(1_234_567);
        assert_eq!(chance.next(), 6_457_827_717_110_365_317);
        assert_eq!(chance.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn every_number_below_is_drawn_and_no_other() {
        let mut chance = Chance::new(1);
        let mut drawn: Vec<usize> = (0..200).map(|_| chance.below(5)).collect();
        drawn.sort_unstable();
        drawn.dedup();
        assert_eq!(drawn, [0, 1, 2, 3, 4]);
        assert_eq!(chance.below(0), 0);
    }
}
