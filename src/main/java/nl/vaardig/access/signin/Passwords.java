package nl.vaardig.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import nl.vaardig.access.AccessChange.Kind;
import nl.vaardig.access.Account;
import nl.vaardig.access.Accounts;
import nl.vaardig.access.Membership;
import nl.vaardig.access.Memberships;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.RuleRefused;

/** Choosing passwords: one's own, and a first one for somebody else. */
@ApplicationScoped
@Transactional
public class Passwords {

    /** The fewest signs of a password. */
    public static final int SHORTEST = PasswordRule.SHORTEST;

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager db;

    @Inject
    PasswordStore store;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    CurrentRequest request;

    /** Gives the account a first password, which the person changes at once. @param chosen empty to have one made */
    public String startWith(Account account, String chosen) {
        String password = chosen == null || chosen.isBlank() ? PasswordRule.generated(RANDOM) : chosen;
        check("password", password, account);
        account.startWithPassword(store.hash(password));
        return password;
    }

    /**
     * A new first password for someone who lost it; ends all sessions of the account.
     *
     * @return the password to hand over
     * @throws RuleRefused for oneself, when an identity provider signs in, and when another municipality shares the account
     */
    public String replace(long membershipId, String chosen) {
        Membership membership = memberships.get(membershipId);
        Account account = membership.account();
        RuleRefused.unless(!memberships.isOwn(membership), "rule.access.ownPassword");
        RuleRefused.unless(account.hasPassword(), "rule.access.signsInElsewhere", account.displayName());
        RuleRefused.unless(
                !accounts.worksAtSeveral(account.id()), "rule.access.passwordElsewhere", account.displayName());
        String password = startWith(account, chosen);
        endSessions(account, new byte[0]);
        memberships.note(membership, Kind.PASSWORD_SET, null);
        return password;
    }

    /** The own password, knowing the one of now. Other browsers have to sign in again, this one goes on. */
    void changeOwn(String current, String next, Session here) {
        Account account = db.find(Account.class, request.user().accountId());
        boolean known = store.validate(new UsernamePasswordCredential(account.userName(), current))
                        .getStatus()
                == CredentialValidationResult.Status.VALID;
        if (!known) throw new BadField("current", "access.password.current");
        if (current.equals(next)) throw new BadField("next", "access.password.same");
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
