package nl.vaardig.talent.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Freireich et al. 1963, weeks in remission: the check every survival program is held against (rules.md, Survival
 * curves).
 */
final class Freireich {

    static final List<Spell> TREATED = spells(
            new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}, new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35});
    static final List<Spell> PLACEBO =
            spells(new int[] {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23}, new int[0]);

    private Freireich() {}

    static List<Spell> spells(int[] ended, int[] censored) {
        List<Spell> spells = new ArrayList<>();
        IntStream.of(ended).mapToObj(Spell::endedAt).forEach(spells::add);
        IntStream.of(censored).mapToObj(exit -> new Spell(0, exit, false)).forEach(spells::add);
        return spells;
    }
}
