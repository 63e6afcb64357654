package nl.vaardig.learning.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the user at hand is in packages. */
@ApplicationScoped
@Transactional
public class OwnProgress {

    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    private record Found(PackedRun run, Bilingual title, long assignment, BigDecimal planned) {}

    /** One part of a package. */
    @Schema(name = "PackageProgress")
    public record Line(
            long assignmentId,
            Bilingual title,
            String part,
            Completion completion,
            Success success,
            @Schema(description = "0 to 1; null when it told none", nullable = true) BigDecimal score,
            boolean done,
            BigDecimal hours,
            @Schema(description = "Of the whole step; null when it is no longer in the path", nullable = true)
                    BigDecimal plannedHours,
            Instant savedAt) {}

    /** The latest first. */
    public List<Line> all() {
        Long me = request.user().employeeId();
        if (me == null) return List.of();
        return db.createQuery(
                        """
                        select r, p.title, x.id, (select max(s.hours) from Step s
                          where s.pathVersion = x.pathVersion and coalesce(s.origin, s.id) = a.stepOrigin)
                        from PackedRun r join fetch r.packedItem join r.packedAttempt a join a.assignment x
                          join a.packedVersion v join v.packed p
                        where x.employee.id = :me order by r.savedAt desc, r.id
                        """,
                        Found.class)
                .setParameter("me", me)
                .getResultStream()
                .map(OwnProgress::line)
                .toList();
    }

    private static Line line(Found found) {
        PackedRun run = found.run();
        BigDecimal hours = BigDecimal.valueOf(run.seconds()).divide(HOUR, 2, RoundingMode.HALF_UP);
        return new Line(
                found.assignment(),
                found.title(),
                run.item().title(),
                run.completion(),
                run.success(),
                run.score(),
                run.isDone(),
                hours,
                found.planned(),
                run.savedAt());
    }
}
