package nl.vaardig.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Set;
import nl.vaardig.platform.Given;

/** Someone who can sign in. Stands above municipalities: a person may work at two. */
@Entity
@Table(name = "account")
public class Account {

    public static final int LONGEST_NAME = 200;

    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    private String userName;
    private String displayName;
    private String passwordHash;
    private String language = "nl";
    private boolean blocked;
    /** Of accounts from before there were links: somebody else chose the password, so the owner chooses another one first. */
    private boolean passwordToChange;

    protected Account() {
        // for Hibernate
    }

    /** The password hash is null where an identity provider signs in. */
    public Account(String userName, String displayName, String passwordHash) {
        this.userName = Given.text(userName, LONGEST_NAME, "account.userName").toLowerCase(Locale.ROOT);
        this.passwordHash = Given.optionalText(passwordHash, 400, "account.passwordHash");
        rename(displayName);
    }

    public void rename(String newName) {
        displayName = Given.text(newName, LONGEST_NAME, "account.displayName");
    }

    /** Chosen by the person: nobody else knows it. */
    public void changePassword(String newHash) {
        passwordHash = Given.text(newHash, 400, "account.passwordHash");
        passwordToChange = false;
    }

    /** "nl" or "en". */
    public void read(String newLanguage) {
        if (newLanguage == null || !LANGUAGES.contains(newLanguage)) {
            throw new IllegalArgumentException("account.language is not nl or en");
        }
        language = newLanguage;
    }

    public void block() {
        blocked = true;
    }

    public void unblock() {
        blocked = false;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public Long id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String language() {
        return language;
    }

    public boolean blocked() {
        return blocked;
    }

    public boolean passwordToChange() {
        return passwordToChange;
    }
}
