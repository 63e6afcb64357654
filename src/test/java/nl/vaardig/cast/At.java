package nl.vaardig.cast;

import java.util.Set;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;

/**
 * Who acts at a municipality.
 *
 * @param municipality its id
 */
public record At(long municipality) {

    private static final long ACCOUNT = 7;

    public CurrentUser hr() {
        return somebody(null, Role.HR_ADVISOR);
    }

    public CurrentUser employee(long employee) {
        return somebody(employee, Role.EMPLOYEE);
    }

    public CurrentUser manager(long employee) {
        return somebody(employee, Role.MANAGER);
    }

    /** @param employee for whom the account stands; null for nobody */
    public CurrentUser somebody(Long employee, Role... roles) {
        Set<Role> all = Set.of(roles);
        return new CurrentUser(ACCOUNT, "Iemand", municipality, "Proefdorp", employee, all, all);
    }
}
