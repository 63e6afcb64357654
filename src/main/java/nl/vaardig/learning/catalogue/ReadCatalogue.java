package nl.vaardig.learning.catalogue;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.learning.assignment.own.UnderWay;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.platform.page.Paging;

/** Everything the page of the catalogue shows, for the reader at hand. */
@ApplicationScoped
public class ReadCatalogue {

    @Inject
    Catalogue catalogue;

    @Inject
    Needing needing;

    @Inject
    UnderWay underWay;

    @Inject
    Courses courses;

    @Inject
    Clock clock;

    /**
     * What the page shows.
     *
     * @param needs    what the reader still has to learn; empty for who is no employee
     * @param forYou   only on the first look, when nothing is chosen yet
     * @param near     only when nothing was found
     * @param underWay the reader's open paths by their id
     * @param mayMake  whether the reader makes courses
     */
    public record Shown(
            Wanted wanted,
            Facets facets,
            Paging<Catalogue.Listed> offerings,
            List<Need> needs,
            List<ForYou.Pick> forYou,
            List<Offering> near,
            Map<Long, UnderWay.Open> underWay,
            boolean mayMake,
            LocalDate today) {

        /** Null when the reader doesn't have it. */
        public UnderWay.Open open(Offering offering) {
            return offering.isPath() ? underWay.get(offering.number()) : null;
        }
    }

    public Shown read(Wanted wanted, Paging.Ask ask) {
        List<Need> needs = needing.mine();
        Map<Long, UnderWay.Open> open = underWay.paths();
        Facets facets = new Facets(wanted, catalogue.bundles(wanted, needs));
        long total = facets.total();
        boolean isFirstLook = wanted.isEverything() && ask.page() == 1 && !needs.isEmpty();
        Set<Long> has = open.keySet().stream().map(Offering::ofPath).collect(toSet());
        return new Shown(
                wanted,
                facets,
                catalogue.page(wanted, needs, total, ask),
                needs,
                isFirstLook ? ForYou.of(needs, catalogue.leading(needs), has) : List.of(),
                total == 0 ? catalogue.near(wanted) : List.of(),
                open,
                courses.writes(),
                LocalDate.now(clock));
    }
}
