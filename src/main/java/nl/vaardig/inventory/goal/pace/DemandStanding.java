package nl.vaardig.inventory.goal.pace;

import java.time.LocalDate;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.smallgroup.Figure;

/**
 * One demand of a goal and the people found for it.
 *
 * @param department null for the whole municipality
 * @param found      people at the level or above it; hidden where it would tell of a few
 * @param isFew      fewer than the smallest group are found, which may be said
 */
public record DemandStanding(
        long id,
        long goalId,
        long skillId,
        Bilingual skill,
        int level,
        int topLevel,
        int people,
        LocalDate neededBy,
        Long departmentId,
        String department,
        Figure<Integer> found,
        boolean isFew) {

    static DemandStanding of(PeopleFound.Found found) {
        var demand = found.demand();
        var department = demand.department();
        return new DemandStanding(
                demand.id(),
                demand.goal().id(),
                demand.skill().id(),
                demand.skill().name(),
                demand.level(),
                demand.skill().topLevel(),
                demand.people(),
                demand.neededBy(),
                department == null ? null : department.id(),
                department == null ? null : department.name(),
                found.found(),
                found.isFew());
    }

    /** Whether it may be said that people are missing: few are found where more are asked, or fewer than asked. */
    public boolean isShort() {
        return found.value().map(count -> count < people).orElse(isFew && people > 1);
    }

    /** People still to be found; null where hidden. */
    public Integer missing() {
        return found.value().map(count -> Math.max(0, people - count)).orElse(null);
    }
}
