package nl.vaardig.platform.words;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Embeddable;

/** One text in Dutch and in English; either may be empty, neither may be missing. */
@Embeddable
public record Bilingual(String nl, String en) {

    public Bilingual {
        if (nl == null || en == null) {
            throw new IllegalArgumentException("a text needs both languages");
        }
    }

    /** The text in the language asked for, or in the other one where that is empty. Anything but "en" is Dutch. */
    public String in(String lang) {
        boolean english = "en".equals(lang);
        String wanted = english ? en : nl;
        String other = english ? nl : en;
        return wanted.isBlank() ? other : wanted;
    }

    @JsonbTransient
    public boolean isBlank() {
        return nl.isBlank() && en.isBlank();
    }
}
