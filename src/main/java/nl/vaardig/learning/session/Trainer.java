package nl.vaardig.learning.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who gives a session; both are empty where nobody said so. */
@Embeddable
public record Trainer(@Column(name = "trainer_name") String name, @Column(name = "trainer_mail") String mail) {

    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_MAIL = 200;

    public boolean isKnown() {
        return !name.isEmpty();
    }
}
