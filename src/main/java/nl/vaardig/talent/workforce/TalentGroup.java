package nl.vaardig.talent.workforce;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a figure is about. Digital talent and others together are everyone; under 35 cuts across. */
public enum TalentGroup {
    ALL,
    DIGITAL_TALENT,
    OTHERS,
    UNDER_35;

    /** The word for it in an address: all, digital-talent, others, under-35. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TalentGroup> of(String code) {
        return Arrays.stream(values())
                .filter(group -> group.code().equals(code))
                .findFirst();
    }
}
