package nl.vaardig.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.access.Account;
import nl.vaardig.access.guess.Tries;

/** Names and passwords, for Jakarta Security. An unknown name costs as much time as a wrong password. */
@ApplicationScoped
@Transactional
public class PasswordStore implements IdentityStore {

    private static final Map<String, String> SETTINGS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @PersistenceContext
    EntityManager db;

    @Inject
    Pbkdf2PasswordHash hashing;

    private volatile String hashOfNobody;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        hashing.initialize(SETTINGS);
        Optional<Account> account = accountOf(credential.getCaller());
        String hash = account.map(Account::passwordHash).orElseGet(this::hashOfNobody);
        boolean matches = hashing.verify(credential.getPassword().getValue(), hash);
        if (!matches
                || account.isEmpty()
                || !account.get().hasPassword()
                || account.get().blocked()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(account.get().userName());
    }

    /** The PBKDF2 hash to keep of a password. */
    public String hash(String password) {
        hashing.initialize(SETTINGS);
        return hashing.generate(password.toCharArray());
    }

    /** The database finds á under a as well: who guesses would have as many tries as a name has spellings. */
    private Optional<Account> accountOf(String userName) {
        String name = Tries.plain(userName);
        return db.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .filter(account -> Tries.plain(account.userName()).equals(name))
                .findFirst();
    }

    private String hashOfNobody() {
        if (hashOfNobody == null) hashOfNobody = hash("nobody");
        return hashOfNobody;
    }
}
