package nl.vaardig.inventory.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.storedfile.FileType;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.storedfile.StoredFiles;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;

/** Proof of skills: added and taken away by the employee, seen and judged by who may see the person. */
@ApplicationScoped
@Transactional
public class Proofs {

    /** Pieces per person: enough to show every skill, and no place to store a library. */
    public static final int MOST = 50;

    private static final String ROWS =
            """
            select p.id, e.id, concat(e.givenName, ' ', e.familyName), s.id, s.name, p.title, p.link, p.fileName,
              f.type, f.bytes, p.addedAt, p.verdict, p.answer, a.displayName, p.judgedAt
            from Proof p join p.employee e join p.skill s left join p.file f left join Account a on a.id = p.judgedBy where\s""";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    StoredFiles files;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @param link or fileName, the other is null @param fileSize in bytes, null for a link as is its type */
    public record Line(
            long id,
            long employeeId,
            String employee,
            long skillId,
            Bilingual skill,
            String title,
            String link,
            String fileName,
            FileType fileType,
            Long fileSize,
            Instant addedAt,
            ProofVerdict verdict,
            String answer,
            String judgedBy,
            Instant judgedAt) {

        public boolean isJudged() {
            return verdict != null;
        }

        /** Rounded up. */
        public int kilobytes() {
            return fileSize == null ? 0 : (int) ((fileSize + 1023) / 1024);
        }
    }

    /** A file to be sent. */
    public record Download(long employeeId, String name, StoredFile file) {}

    /** Of one person and one skill, the newest first. @throws NotThere for somebody the user may not see */
    public List<Line> of(long employee, long skill) {
        whoMaySee.mustSee(employee);
        return db.createQuery(
                        ROWS + "e.id = :employee and s.id = :skill order by p.addedAt desc, p.id desc", Line.class)
                .setParameter("employee", employee)
                .setParameter("skill", skill)
                .getResultList();
    }

    /** @throws NotThere when it is not there, or about somebody the user may not see */
    public Line get(long id) {
        Sight sight = whoMaySee.skills();
        TypedQuery<Line> query = db.createQuery(ROWS + "p.id = :id and " + sight.of("e"), Line.class)
                .setParameter("id", id);
        return sight.bind(query).getResultStream().findFirst().orElseThrow(NotThere::new);
    }

    /** @throws NotThere when this proof is not of this person and skill, or not the user's to see */
    public void mustBeOf(long id, long employee, long skill) {
        Line line = get(id);
        boolean fits = line.employeeId() == employee && line.skillId() == skill;
        if (!fits) throw new NotThere();
    }

    /** @throws NotThere as {@link #get}, and for a link */
    public Download file(long id) {
        Line line = get(id);
        if (line.fileType() == null) throw new NotThere();
        StoredFile file = db.createQuery("select p.file from Proof p where p.id = :id", StoredFile.class)
                .setParameter("id", id)
                .getSingleResult();
        return new Download(line.employeeId(), line.fileName(), file);
    }

    /** @throws RuleRefused when there are too many already */
    void mustHaveRoom() {
        long there = db.createQuery("select count(p) from Proof p where p.employee.id = :me", Long.class)
                .setParameter("me", me())
                .getSingleResult();
        RuleRefused.unless(there < MOST, "rule.proof.tooMany", MOST);
    }

    /** @param kept null for a link @throws RuleRefused when there are too many already */
    void add(ProofWish wanted, StoredFile kept) {
        Employee me = Optional.ofNullable(db.find(Employee.class, me(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotThere::new);
        Skill skill = Optional.ofNullable(db.find(Skill.class, wanted.skill())).orElseThrow(NotThere::new);
        mustHaveRoom();
        Proof proof = new Proof(me, skill, wanted.title(), now());
        db.persist(kept == null ? proof.at(wanted.link().strip()) : proof.in(kept, wanted.safeName(kept.type())));
    }

    /** Takes an own piece away, until it was judged. @return the skill it was about */
    public long remove(long id) {
        Proof proof = held(id);
        if (proof.employee().id() != me()) throw new NotThere();
        proof.mustBeRemovable();
        db.remove(proof);
        files.letGo(proof.file());
        return proof.skill().id();
    }

    public void judge(long id, ProofJudgement judgement) {
        Proof proof = held(id);
        whoMaySee.mustSee(proof.employee().id());
        RuleRefused.unless(!request.user().is(proof.employee().id()), "rule.proof.own");
        proof.judge(judgement.verdict(), judgement.answer(), request.user().accountId(), now());
    }

    private Proof held(long id) {
        return Optional.ofNullable(db.find(Proof.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotThere::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private long me() {
        Long me = request.user().employeeId();
        if (me == null) throw new NotThere();
        return me;
    }
}
