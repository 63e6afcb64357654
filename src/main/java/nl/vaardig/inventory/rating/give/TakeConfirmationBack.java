package nl.vaardig.inventory.rating.give;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;

/** Takes back that levels are 'still right', said a few minutes ago. Levels that were changed meanwhile stay changed. */
@ApplicationScoped
@Transactional
public class TakeConfirmationBack {

    @Inject
    Ratings ratings;

    @Inject
    CurrentLevels levels;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @return how many skills it was taken back for; 0 when it is too late, or was done already */
    public int mine() {
        Long me = request.user().employeeId();
        if (me == null) throw new NotThere();
        levels.lock(List.of(me));
        List<RatingLine> own = ratings.of(me, AsOf.today(LocalDate.now(clock))).stream()
                .filter(line -> line.source() == RatingSource.SELF && !line.isSetAside())
                .toList();
        List<Long> confirmed = confirmed(own, clock.instant());
        ratings.setAside(confirmed);
        if (!confirmed.isEmpty()) levels.recompute(List.of(me));
        return confirmed.size();
    }

    /** Ids of the newest own rating of a skill, where it is a few minutes old and says what the one before it said. */
    static List<Long> confirmed(Collection<RatingLine> own, Instant now) {
        List<Long> slips = RateMyself.slips(own, now);
        List<Long> confirmed = new ArrayList<>();
        own.stream().collect(groupingBy(RatingLine::skillId)).values().forEach(lines -> {
            List<RatingLine> newestFirst = lines.stream()
                    .sorted(comparing(RatingLine::fact, CountingRule.AGE).reversed())
                    .toList();
            if (newestFirst.size() < 2) return;
            RatingLine newest = newestFirst.get(0);
            boolean same = newest.level() == newestFirst.get(1).level();
            if (same && slips.contains(newest.fact().id()))
                confirmed.add(newest.fact().id());
        });
        return confirmed;
    }
}
