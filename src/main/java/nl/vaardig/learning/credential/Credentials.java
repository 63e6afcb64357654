package nl.vaardig.learning.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.journey.PathFinished;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;

/** Certificates: given when a path is finished, shown to their owner, checked by anybody with the code. */
@ApplicationScoped
@Transactional
public class Credentials {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    /** Some 132 bits: nobody finds one by trying. */
    private static final int SIGNS_IN_A_CODE = 27;

    @PersistenceContext
    EntityManager db;

    @Inject
    LearningPaths paths;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** The last step was done, so this person gets a certificate, in the language of the account. */
    void issue(@Observes PathFinished finished) {
        Assignment assignment = db.find(Assignment.class, finished.assignment());
        LocalDate on = assignment.endedAt().atZone(AmsterdamClock.ZONE).toLocalDate();
        Integer months = validMonths(assignment);
        Certified says = new Certified(
                assignment.employee().fullName(),
                assignment.path().name(),
                outcomes(paths.outcomes(assignment.pathVersion())),
                assignment.path().hours(),
                on,
                months == null ? null : on.plusMonths(months));
        String printed = says.name()
                + says.title().nl()
                + says.title().en()
                + says.outcomes().nl()
                + says.outcomes().en();
        db.persist(new Credential(
                assignment,
                says,
                code(),
                language(assignment.employee().id()),
                Letters.lacking(printed),
                clock.instant()));
    }

    /** The shortest that a course of its done steps counts; null when all stay valid. */
    private Integer validMonths(Assignment assignment) {
        db.flush();
        return db.createQuery(
                        """
                        select min(c.renewal.validMonths) from StepCompletion d join d.step p join p.course c
                        where d.assignment = :assignment
                        """,
                        Integer.class)
                .setParameter("assignment", assignment)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Bilingual outcomes(List<PathOutcome> all) {
        return new Bilingual(outcomes(all, "nl"), outcomes(all, "en"));
    }

    private static String outcomes(List<PathOutcome> all, String language) {
        Messages words = Messages.in(language);
        return String.join(
                "\n",
                all.stream()
                        .map(one -> words.text(
                                "credential.outcome",
                                one.skill().name().in(language),
                                one.level(),
                                one.skill().topLevel()))
                        .toList());
    }

    private String language(long employee) {
        return db.createQuery(
                        "select m.account.language from Membership m where m.employee.id = :employee order by m.id",
                        String.class)
                .setParameter("employee", employee)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("nl");
    }

    private static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < SIGNS_IN_A_CODE; i++) code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return code.toString();
    }

    /** The user's own, the latest first. */
    public List<Credential> mine() {
        return db.createQuery(
                        "select c from Credential c where c.employee.id = :me order by c.finishedOn desc, c.id desc",
                        Credential.class)
                .setParameter("me", request.user().asEmployee())
                .getResultList();
    }

    /** @throws NotThere also when it is somebody else's */
    public Credential own(long id) {
        Credential found = db.find(Credential.class, id);
        if (found == null || !request.user().is(found.employee().id())) throw new NotThere();
        return found;
    }

    public void showName(long id, boolean shown) {
        own(id).showName(shown);
    }

    /** The municipality that gave it. */
    public String municipality(Credential credential) {
        return db.find(Municipality.class, credential.municipalityId()).name();
    }

    /** To be asked at the root: whoever has the code may check. */
    public Optional<Credential> find(String code) {
        return db.createQuery("select c from Credential c where c.code = :code", Credential.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** For HR of the municipality that gave it. */
    public void withdraw(String code, String why) {
        Credential found = find(code).orElseThrow(NotThere::new);
        RuleRefused.unless(found.withdrawnAt() == null, "rule.credential.withdrawn");
        found.withdraw(why, clock.instant());
    }
}
