package nl.vaardig.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.vaardig.access.Account;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;

/** Choosing one's own password; nobody chooses somebody else's. */
@ApplicationScoped
@Transactional
public class Passwords {

    /** The fewest signs of a password. */
    public static final int SHORTEST = PasswordRule.SHORTEST;

    public static final int LONGEST = PasswordRule.LONGEST;

    @PersistenceContext
    EntityManager db;

    @Inject
    PasswordStore store;

    @Inject
    CurrentRequest request;

    /** Reads next, and again, which has to be the same. Whether it will do is known where its owner is. */
    static String read(Sent sent) {
        String next = typed(sent, "next");
        if (next.isEmpty()) sent.fault("next", "form.missing");
        if (!next.equals(typed(sent, "again"))) sent.fault("again", "signin.password.again");
        return next;
    }

    /** With the spaces around it, which are part of a password; empty when nothing was typed. */
    static String typed(Sent sent, String field) {
        return sent.typedAll(field).stream().findFirst().orElse("");
    }

    /** Chosen with a link, which stands for knowing the one of now. Everyone signed in with the account is so no longer. */
    void choose(Account account, String next) {
        check("next", next, account);
        account.changePassword(store.hash(next));
        endSessions(account, new byte[0]);
    }

    /** The own password, knowing the one of now. Other browsers have to sign in again, this one goes on. */
    void changeOwn(String current, String next, Session here) {
        Account account = db.find(Account.class, request.user().accountId());
        boolean known = store.validate(new UsernamePasswordCredential(account.userName(), current))
                        .getStatus()
                == CredentialValidationResult.Status.VALID;
        if (!known) throw new BadField("current", "signin.password.current");
        if (current.equals(next)) throw new BadField("next", "signin.password.same");
        check("next", next, account);
        account.changePassword(store.hash(next));
        endSessions(account, here.hash());
    }

    /** The key of the reason why this can't be someone's password; its argument is the fewest signs. */
    public static Optional<String> refusal(String password, String userName, String displayName) {
        return PasswordRule.refusal(password, userName, displayName);
    }

    private static void check(String field, String password, Account account) {
        PasswordRule.refusal(password, account.userName(), account.displayName())
                .ifPresent(key -> {
                    throw new BadField(field, key, PasswordRule.SHORTEST);
                });
    }

    private void endSessions(Account account, byte[] but) {
        db.createQuery("delete from SignIn s where s.account = :account and s.tokenHash <> :but")
                .setParameter("account", account)
                .setParameter("but", but)
                .executeUpdate();
    }
}
