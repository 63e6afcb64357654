package nl.vaardig.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.vaardig.access.Account;
import nl.vaardig.access.Accounts;
import nl.vaardig.access.Membership;
import nl.vaardig.access.Memberships;
import nl.vaardig.access.offer.Offers;
import nl.vaardig.access.signin.MakePasswordLinks;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Links;
import nl.vaardig.platform.said.Said;

/** Lets someone in: a new account, or a place here for the account that another municipality made before. */
@ApplicationScoped
@Transactional
public class AddUser {

    @PersistenceContext
    EntityManager db;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    MakePasswordLinks links;

    @Inject
    Offers offers;

    /**
     * Someone new.
     *
     * @param employeeId null for someone from outside
     */
    public record Newcomer(String userName, String displayName, Long employeeId) {

        /** Reads userName, an e-mail address, and displayName; null when one can't be used. */
        static Newcomer read(Said said, Long employeeId) {
            String userName = said.text("userName", Account.LONGEST_NAME);
            if (userName != null && !Links.isMail(userName)) said.fault("userName", "user.user.address");
            String displayName = said.text("displayName", Account.LONGEST_NAME);
            return said.isSound() ? new Newcomer(userName, displayName, employeeId) : null;
        }
    }

    /**
     * @param secret of the link with which the person chooses a password; null when the account was there already
     * @param code   then to hand over instead: the person takes the place with it
     */
    public record Added(long membershipId, String secret, String code) {}

    public Added as(Newcomer newcomer) {
        Employee employee = newcomer.employeeId() == null ? null : withoutAccount(newcomer.employeeId());
        Optional<Account> existing = accounts.named(newcomer.userName()).map(id -> db.find(Account.class, id));
        if (existing.isPresent()) return alsoHere(existing.get(), employee);
        Account account = new Account(newcomer.userName(), newcomer.displayName(), null);
        db.persist(account);
        Membership place = memberships.add(account, employee);
        return new Added(place.id(), links.first(place), null);
    }

    private Employee withoutAccount(long id) {
        Employee employee = db.find(Employee.class, id);
        if (employee == null) throw new NotThere();
        RuleRefused.unless(places("employee.id", id) == 0, "rule.access.employeeHasAccount", employee.fullName());
        return employee;
    }

    private Added alsoHere(Account account, Employee employee) {
        if (places("account.id", account.id()) > 0) throw new BadField("userName", "user.user.alreadyHere");
        long place = memberships.offer(account, employee).id();
        return new Added(place, null, offers.renew(place));
    }

    private long places(String of, long id) {
        return db.createQuery("select count(m) from Membership m where m." + of + " = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
