package nl.vaardig.steering.board.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.Headcounts;

/** How many people a goal's number can be found among: a larger number is likely a slip, though one may plan for more. */
@ApplicationScoped
@Transactional
public class Audiences {

    @Inject
    Headcounts headcounts;

    @Inject
    Departments departments;

    /** Of the demands that ask more people than there are, how many there are. */
    Map<Long, Long> tooSmall(List<GoalDemand> demands) {
        return demands.isEmpty()
                ? Map.of()
                : tooSmall(demands, departments.tree(), headcounts.byDepartment(), headcounts.inService());
    }

    /** @param byDepartment without those below it */
    static Map<Long, Long> tooSmall(
            List<GoalDemand> demands, DepartmentTree tree, Map<Long, Long> byDepartment, long everyone) {
        Map<Long, Long> tooSmall = new LinkedHashMap<>();
        for (GoalDemand demand : demands) {
            long there = demand.department() == null
                    ? everyone
                    : tree.withAllBelow(demand.department().id()).stream()
                            .mapToLong(id -> byDepartment.getOrDefault(id, 0L))
                            .sum();
            if (demand.people() > there) tooSmall.put(demand.id(), there);
        }
        return tooSmall;
    }
}
