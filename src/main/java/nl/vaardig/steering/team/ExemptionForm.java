package nl.vaardig.steering.team;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.inventory.requirement.Exemption;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;

/**
 * Why a skill need not be asked of somebody and until when, kept as it was sent when something is wrong with it.
 *
 * @param until  the last day; empty until it is taken back
 * @param errors by field
 */
public record ExemptionForm(String reason, String until, Map<String, BadField> errors) {

    static final ExemptionForm EMPTY = new ExemptionForm(null, null, Map.of());

    static ExemptionForm sent(String reason, String until, LocalDate today) {
        Map<String, BadField> errors = new LinkedHashMap<>();
        String text = reason == null ? "" : reason.strip();
        if (text.isEmpty()) note(errors, new BadField("reason", "team.exempt.reasonMissing"));
        if (text.length() > Exemption.LONGEST_REASON)
            note(errors, new BadField("reason", "team.exempt.reasonLong", Exemption.LONGEST_REASON));
        try {
            LocalDate day = Asked.day(until, "until");
            if (day != null && day.isBefore(today)) note(errors, new BadField("until", "team.exempt.past"));
            if (day != null && day.isAfter(today.plusYears(Exemption.MOST_YEARS)))
                note(errors, new BadField("until", "rule.exemption.tooLong", Exemption.MOST_YEARS));
        } catch (BadField e) {
            note(errors, e);
        }
        return new ExemptionForm(reason, until, errors);
    }

    private static void note(Map<String, BadField> errors, BadField error) {
        errors.put(error.field(), error);
    }

    public boolean isSent() {
        return !errors.isEmpty();
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(Asked.day(until, "until"));
    }
}
