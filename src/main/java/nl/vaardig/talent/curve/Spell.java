package nl.vaardig.talent.curve;

import java.util.Collection;
import java.util.List;
import nl.vaardig.talent.workforce.TenureSpells;

/**
 * A time under observation, in any one unit (years of tenure in {@link TenureSpells}).
 *
 * <p>A spell has length: a person is at risk for entry &lt; t ≤ exit, so an exit at the entry could never be counted.
 * Someone who starts and ends on the same day was employed for that one day: give them one day, as TenureSpells does
 * by counting to the end of the last day.
 *
 * @param entry when observation starts, 0 or more; above 0 for left truncation (already employed when the window opens)
 * @param exit  when it ends, above entry
 * @param event true when it ended with the event; false = censored, still counted as at risk at exit
 */
public record Spell(double entry, double exit, boolean event) {

    /** @throws IllegalArgumentException when exit is not above entry, entry is negative, or either is not finite */
    public Spell {
        if (!(entry >= 0 && exit > entry) || Double.isInfinite(exit)) {
            throw new IllegalArgumentException("A spell runs from 0 or later to a later time: " + entry + " – " + exit);
        }
    }

    public static Spell endedAt(double exit) {
        return new Spell(0, exit, true);
    }

    /** What is left of spells after a time: those that end later, seen from that time on at the earliest. */
    static List<Spell> after(double time, Collection<Spell> spells) {
        return spells.stream()
                .filter(spell -> spell.exit() > time)
                .map(spell -> spell.entry() >= time ? spell : new Spell(time, spell.exit(), spell.event()))
                .toList();
    }
}
