package nl.vaardig.steering.matrix.cell;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import nl.vaardig.platform.words.Bilingual;

/**
 * Someone who works in the team on the day asked for.
 *
 * @param departmentId where, of the departments asked for
 * @param managerial   shown in a group apart, so that a team's figure never hides digital leadership
 * @param endsOn       the last day of the appointment; null without an end
 */
public record TeamMember(
        long id,
        String staffNumber,
        String givenName,
        String familyName,
        long departmentId,
        Bilingual jobRole,
        boolean managerial,
        LocalDate endsOn) {

    /** As a Dutch list has it: 'de Vries' stands under the V. */
    static Comparator<TeamMember> byName() {
        Collator dutch = Collator.getInstance(Locale.forLanguageTag("nl-NL"));
        return Comparator.comparing(TeamMember::mainName, dutch)
                .thenComparing(TeamMember::givenName, dutch)
                .thenComparingLong(TeamMember::id);
    }

    private String mainName() {
        String main = familyName.replaceFirst("^(\\p{Ll}[\\p{Ll}'’]* )+", "").replaceFirst("^['’]\\p{Ll} ", "");
        return main + " " + familyName;
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
