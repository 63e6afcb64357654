package nl.vaardig.platform.who;

import java.util.Set;
import nl.vaardig.platform.NotThere;

/**
 * Who is asking: an account in one municipality, with the roles that count for this request.
 *
 * @param accountId the account; 0 for the application itself (jobs, loading at the start)
 * @param municipalityId the chosen municipality; {@link CurrentTenant#ROOT} before one is chosen
 * @param employeeId the own employee in that municipality, or null for someone from outside
 * @param roles those that count for this request: all, or the one the user chose to act in
 * @param allRoles everything the user may choose from
 */
public record CurrentUser(
        long accountId,
        String name,
        long municipalityId,
        String municipalityName,
        Long employeeId,
        Set<Role> roles,
        Set<Role> allRoles) {

    /** The application itself at work for a municipality: jobs and loading. It holds no role. */
    public static CurrentUser application(long municipalityId) {
        return new CurrentUser(0, "Vaardig", municipalityId, "", null, Set.of(), Set.of());
    }

    /** The same person before choosing a municipality: sees the own places at all of them. */
    public CurrentUser atNoMunicipality() {
        return new CurrentUser(accountId, name, CurrentTenant.ROOT, "", null, Set.of(), Set.of());
    }

    /** Jobs and loading at the start: nobody in particular. */
    public boolean isApplication() {
        return accountId == 0;
    }

    /** The account, as what is written keeps it: null for the application. */
    public Long writer() {
        return isApplication() ? null : accountId;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasChosen() {
        return municipalityId != CurrentTenant.ROOT;
    }

    /** @throws NotThere for an account that stands for no employee here */
    public long asEmployee() {
        if (employeeId == null) throw new NotThere();
        return employeeId;
    }

    public boolean is(long employee) {
        return employeeId != null && employeeId == employee;
    }
}
