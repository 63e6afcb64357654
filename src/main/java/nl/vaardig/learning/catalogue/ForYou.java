package nl.vaardig.learning.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.learning.catalogue.Catalogue.Leads;
import nl.vaardig.learning.course.CourseBegin;

/**
 * At most {@value #MOST} to begin with, each for another skill, in the order of the needs. Of what leads further in a
 * skill: what one can begin by oneself, then what doesn't ask more than one has, then what ends nearest to what is asked,
 * then what takes the fewest hours. Nothing is chosen by what people click.
 */
public final class ForYou {

    private static final int MOST = 3;

    /** One of them, and why. */
    public record Pick(Need why, Offering offering) {}

    private ForYou() {}

    /** @param underWay ids of offerings that the reader has already */
    static List<Pick> of(List<Need> needs, List<Leads> leading, Set<Long> underWay) {
        List<Pick> picks = new ArrayList<>();
        Set<Long> taken = new HashSet<>(underWay);
        for (Need need : needs) {
            if (picks.size() == MOST) break;
            leading.stream()
                    .filter(one -> one.skill() == need.skill() && one.level() > need.has())
                    .filter(one -> !taken.contains(one.offering().id()))
                    .min(best(need))
                    .ifPresent(one -> {
                        taken.add(one.offering().id());
                        picks.add(new Pick(need, one.offering()));
                    });
        }
        return picks;
    }

    private static Comparator<Leads> best(Need need) {
        return Comparator.comparing((Leads one) -> one.offering().beginBy() != CourseBegin.NOW)
                .thenComparing(one -> one.from() != null && one.from() > need.has())
                .thenComparing(one -> Math.abs(one.level() - need.required()))
                .thenComparing(one -> one.offering().hours())
                .thenComparing(one -> one.offering().id());
    }
}
