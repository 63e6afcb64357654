package nl.vaardig.access.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import nl.vaardig.platform.Given;

/** A failed attempt to sign in, kept briefly to slow down guessing by name and by address. */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_attempt")
    @SequenceGenerator(name = "sign_in_attempt", sequenceName = "sign_in_attempt_seq", allocationSize = 50)
    private Long id;

    private String userName;
    private String address;
    private Instant at;

    protected SignInAttempt() {
        // for Hibernate
    }

    /** Cuts off what a guesser made too long: an attempt must always be counted. */
    public SignInAttempt(String userName, String address, Instant at) {
        this.userName = cut(userName, 200).toLowerCase(Locale.ROOT);
        this.address = cut(address, 60);
        this.at = Given.present(at, "signInAttempt.at");
    }

    private static String cut(String text, int max) {
        String there = text == null ? "" : text.strip();
        return there.length() <= max ? there : there.substring(0, max);
    }

    public Long id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public String address() {
        return address;
    }

    public Instant at() {
        return at;
    }
}
