package nl.vaardig.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.vaardig.access.Account;
import nl.vaardig.platform.who.CurrentRequest;

/** The account of whoever is signed in. */
@ApplicationScoped
@Transactional
public class OwnAccount {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /** @param hasPassword false where an identity provider signs in */
    public record Facts(
            String userName, String displayName, String language, boolean hasPassword, boolean passwordToChange) {}

    public Facts facts() {
        Account account = account();
        return new Facts(
                account.userName(),
                account.displayName(),
                account.language(),
                account.hasPassword(),
                account.passwordToChange());
    }

    public void save(String displayName, String language) {
        Account account = account();
        account.rename(displayName);
        account.read(language);
    }

    private Account account() {
        return db.find(Account.class, request.user().accountId());
    }
}
