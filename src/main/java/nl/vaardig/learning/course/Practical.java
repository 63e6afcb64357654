package nl.vaardig.learning.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.vaardig.platform.said.Said;

/**
 * Who gives a course, in which language, where, who answers questions and where it is outside. A text is empty where
 * nobody said so; the language is null then.
 *
 * @param address begins with https://
 */
@Embeddable
public record Practical(
        @Column(name = "provider") String provider,
        @Enumerated(EnumType.STRING) @Column(name = "language") CourseLanguage language,
        @Column(name = "place") String place,
        @Column(name = "contact") String contact,
        @Column(name = "address") String address) {

    public static final int LONGEST_PROVIDER = 160;
    public static final int LONGEST_TEXT = 200;
    public static final int LONGEST_ADDRESS = 500;

    static final Practical UNKNOWN = new Practical("", null, "", "", "");

    /** Reads provider, language, place, contact and address. */
    static Practical read(Said said) {
        return new Practical(
                text(said, "provider", LONGEST_PROVIDER),
                said.optionalOne("language", CourseLanguage.class),
                text(said, "place", LONGEST_TEXT),
                text(said, "contact", LONGEST_TEXT),
                address(said));
    }

    private static String text(Said said, String field, int max) {
        String text = said.optionalText(field, max);
        return text == null ? "" : text;
    }

    private static String address(Said said) {
        String address = text(said, "address", LONGEST_ADDRESS);
        if (!address.isEmpty() && !OutsideAddress.isOne(address)) said.fault("address", "course.address.form");
        return address;
    }
}
