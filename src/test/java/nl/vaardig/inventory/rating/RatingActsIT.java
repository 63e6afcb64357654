package nl.vaardig.inventory.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.certificate.CertificateWish;
import nl.vaardig.inventory.certificate.Certificates;
import nl.vaardig.inventory.countingrule.CountingRulePreview;
import nl.vaardig.inventory.objection.ObjectionList;
import nl.vaardig.inventory.objection.Objections;
import nl.vaardig.inventory.objection.TakeAnswerBack;
import nl.vaardig.inventory.objection.Verdict;
import nl.vaardig.inventory.passport.People;
import nl.vaardig.inventory.peer.NearColleagues;
import nl.vaardig.inventory.peer.PeerAnswers;
import nl.vaardig.inventory.peer.PeerRequests;
import nl.vaardig.inventory.peer.PeerViews;
import nl.vaardig.inventory.proof.AddProof;
import nl.vaardig.inventory.proof.ProofJudgement;
import nl.vaardig.inventory.proof.ProofVerdict;
import nl.vaardig.inventory.proof.ProofWish;
import nl.vaardig.inventory.proof.Proofs;
import nl.vaardig.inventory.rating.give.RateMyself;
import nl.vaardig.inventory.rating.undo.UndoneAct;
import nl.vaardig.inventory.rating.undo.UndoneActs;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.talk.Agreed;
import nl.vaardig.inventory.talk.Talks;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.storedfile.StoredFiles;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department with its manager and seven people, two skills: what people do with ratings, and what counts after it. */
@InServer
class RatingActsIT {

    private static final ProofJudgement ACCEPTED = new ProofJudgement(ProofVerdict.ACCEPTED, null);
    private static final byte[] PDF = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 2_500_000);

    @Inject
    Skills catalogue;

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    Ratings ratings;

    @Inject
    CurrentLevels levels;

    @Inject
    RateMyself rateMyself;

    @Inject
    Talks talks;

    @Inject
    Objections objections;

    @Inject
    ObjectionList objectionList;

    @Inject
    Certificates certificates;

    @Inject
    TakeAnswerBack takeAnswerBack;

    @Inject
    UndoneActs undone;

    @Inject
    Proofs proofs;

    @Inject
    AddProof addProof;

    @Inject
    StoredFiles files;

    @Inject
    Acting acting;

    @Inject
    CountingRulePreview preview;

    @Inject
    PeerRequests requests;

    @Inject
    NearColleagues colleagues;

    @Inject
    People about;

    @Inject
    PeerAnswers answers;

    @Inject
    PeerViews views;

    @Inject
    Clock clock;

    private final List<Long> people = new ArrayList<>();
    private final List<Long> skills = new ArrayList<>();
    private long municipality;
    private long manager;

    @BeforeEach
    void aDepartment() {
        municipality = work.freshMunicipality();
        work.doAt(municipality, this::fill);
        manager = people.get(0);
    }

    @Test
    void aTalkIsRecordedWholeAndTakenBackWhole() {
        rate(person(), 0, 2, RatingSource.SELF);
        asManager(() -> {
            talks.agree(person(), List.of(agreed(0, 3), agreed(1, 4)));
            return null;
        });
        assertEquals(Map.of(skills.get(0), 2), counting(), "the manager alone makes no level");
        int taken = asManager(() -> talks.takeBack(person()));
        assertEquals(2, taken);
        assertEquals(Map.of(skills.get(0), 2), counting());
    }

    @Test
    void aTalkWithOneWrongLevelRecordsNothing() {
        assertThrows(
                RuleRefused.class,
                () -> asManager(() -> {
                    talks.agree(person(), List.of(agreed(0, 3), agreed(1, 9)));
                    return null;
                }));
        assertEquals(Map.of(), counting());
        assertThrows(
                RuleRefused.class,
                () -> as(person(), Role.EMPLOYEE, () -> {
                    talks.mustLead(person());
                    return null;
                }));
    }

    @Test
    void anUpheldObjectionTakesTheRatingOutWithTheReason() {
        rate(person(), 0, 4, RatingSource.SELF);
        long rating = rate(person(), 0, 1, RatingSource.MANAGER);
        assertEquals(1, counting().get(skills.get(0)));
        long objection = as(person(), Role.EMPLOYEE, () -> objections.raise(rating, "Het project is mij gelukt"));
        assertEquals(1, asManager(() -> objectionList
                .toAnswer(true, Paging.Ask.of(1, 25))
                .total()));
        assertThrows(
                RuleRefused.class, () -> as(person(), Role.EMPLOYEE, () -> objections.raise(rating, "Nog een keer")));
        asManager(() -> {
            objections.answer(objection, Verdict.UPHELD, "Dat klopt, ik zat ernaast");
            return null;
        });
        assertEquals(4, counting().get(skills.get(0)));
        RatingLine line = lines().stream()
                .filter(one -> one.fact().id() == rating)
                .findFirst()
                .orElseThrow();
        assertEquals(RatingSetAside.Ground.OBJECTION, line.why().ground());
        assertEquals("Dat klopt, ik zat ernaast", line.why().reason());
        assertEquals(0, asManager(() -> objectionList
                .toAnswer(true, Paging.Ask.of(1, 25))
                .total()));
    }

    @Test
    void whoGaveTheRatingLeavesTheAnswerToSomebodyElse() {
        long rating = work.at(municipality, db -> {
            Employee employee = db.find(Employee.class, person());
            Skill skill = db.find(Skill.class, skills.get(0));
            Rating given = new Rating(employee, skill, 1, RatingSource.MANAGER, today(), clock.instant());
            db.persist(given.by(manager, null));
            return given.id();
        });
        long objection = as(person(), Role.EMPLOYEE, () -> objections.raise(rating, "Het project is mij gelukt"));
        assertEquals(0, asManager(() -> objectionList.waiting()));
        assertEquals(1, asManager(() -> objectionList.open(person())).size(), "seen all the same");
        Supplier<Void> answer = () -> {
            objections.answer(objection, Verdict.NOT_UPHELD, "Ik heb het nagevraagd");
            return null;
        };
        RuleRefused refused = assertThrows(RuleRefused.class, () -> asManager(answer));
        assertEquals("rule.objection.raterAnswers", refused.key());
        assertEquals(1, as(people.get(2), Role.HR_ADVISOR, () -> objectionList.waiting()));
        as(people.get(2), Role.HR_ADVISOR, answer);
        assertEquals(List.of(), asManager(() -> objectionList.open(person())));
    }

    @Test
    void theManagerOfAnotherDepartmentFindsNothing() {
        long other = people.get(7);
        work.doAt(municipality, db -> {
            Department elsewhere = new Department("B", "Andere afdeling", null);
            db.persist(elsewhere);
            db.persist(new DepartmentManager(elsewhere, db.find(Employee.class, other)));
        });
        long rating = rate(person(), 0, 1, RatingSource.MANAGER);
        long objection = as(person(), Role.EMPLOYEE, () -> objections.raise(rating, "Het project is mij gelukt"));
        addProof();
        long proof = asManager(() -> proofs.of(person(), skills.get(0))).get(0).id();
        List<Runnable> looks = List.of(
                () -> objectionList.get(objection),
                () -> objections.answer(objection, Verdict.UPHELD, "Ja"),
                () -> proofs.of(person(), skills.get(0)),
                () -> proofs.file(proof),
                () -> proofs.judge(proof, ACCEPTED));
        for (Runnable look : looks) {
            assertThrows(
                    NotThere.class,
                    () -> as(other, Role.MANAGER, () -> {
                        look.run();
                        return null;
                    }));
        }
        assertEquals(List.of(), as(other, Role.MANAGER, () -> objectionList.open(person())));
    }

    @Test
    void colleaguesAreAskedAboutSkillsOfThePersonOnly() {
        List<Long> asked = people.subList(2, 7);
        BadField refused = assertThrows(
                BadField.class,
                () -> as(person(), Role.EMPLOYEE, () -> requests.ask(person(), List.of(skills.get(1)), asked)));
        assertEquals("skill", refused.field());
        rate(person(), 1, 2, RatingSource.SELF);
        as(person(), Role.EMPLOYEE, () -> requests.ask(person(), List.of(skills.get(1)), asked));
    }

    @Test
    void colleaguesAreFoundByNameAndThoseChosenStay() {
        long last = people.get(7);
        List<Long> found =
                as(person(), Role.EMPLOYEE, () -> colleagues.of(about.get(person()), "Nummer p3", List.of(last)))
                        .stream()
                        .map(NearColleagues.Colleague::id)
                        .toList();
        assertEquals(List.of(last, people.get(3)), found);
        assertEquals(
                7,
                as(person(), Role.EMPLOYEE, () -> colleagues.of(about.get(person()), "", List.of()))
                        .size());
    }

    @Test
    void nobodyObjectsToWhatIsSaidOfSomebodyElse() {
        long rating = rate(people.get(2), 0, 1, RatingSource.MANAGER);
        assertThrows(NotThere.class, () -> as(person(), Role.EMPLOYEE, () -> objections.raise(rating, "Niet mijn")));
    }

    @Test
    void aRevokedCertificateFallsBackToWhatElseCounts() {
        rate(person(), 0, 2, RatingSource.SELF);
        asManager(() -> {
            certificates.record(person(), certificate());
            return null;
        });
        assertEquals(4, counting().get(skills.get(0)));
        long id = asManager(() -> certificates.of(person())).get(0).fact().id();
        asManager(() -> {
            certificates.revoke(id, "Het certificaat was van een ander");
            return null;
        });
        assertEquals(2, counting().get(skills.get(0)));
        assertThrows(
                RuleRefused.class,
                () -> asManager(() -> {
                    certificates.revoke(id, "Nog een keer");
                    return null;
                }));
    }

    @Test
    void whoRevokedTakesThatBackAndItStaysToBeRead() {
        rate(person(), 0, 2, RatingSource.SELF);
        asManager(() -> {
            certificates.record(person(), certificate());
            return null;
        });
        long id = asManager(() -> certificates.of(person())).get(0).fact().id();
        asManager(() -> {
            certificates.revoke(id, "Verkeerde naam");
            return null;
        });
        assertThrows(
                RuleRefused.class,
                () -> as(people.get(3), Role.HR_ADVISOR, () -> {
                    certificates.takeRevocationBack(id);
                    return null;
                }));
        assertEquals(Set.of(id), asManager(() -> certificates.revokedJustNow(person())));
        asManager(() -> {
            certificates.takeRevocationBack(id);
            return null;
        });
        assertEquals(4, counting().get(skills.get(0)));
        assertEquals(
                "Verkeerde naam",
                asManager(() -> undone.of(List.of(id), UndoneAct.Act.REVOCATION))
                        .get(id)
                        .get(0)
                        .words());
        asManager(() -> {
            certificates.revoke(id, "Toch niet");
            return null;
        });
        assertEquals(2, counting().get(skills.get(0)));
    }

    @Test
    void whoAnsweredAnObjectionTakesThatBackAndItWaitsAgain() {
        rate(person(), 0, 4, RatingSource.SELF);
        long rating = rate(person(), 0, 1, RatingSource.MANAGER);
        long objection = as(person(), Role.EMPLOYEE, () -> objections.raise(rating, "Het project is mij gelukt"));
        assertThrows(RuleRefused.class, () -> takeAnswerBack(objection));
        asManager(() -> {
            objections.answer(objection, Verdict.UPHELD, "Dat klopt");
            return null;
        });
        assertEquals(4, counting().get(skills.get(0)));
        takeAnswerBack(objection);
        assertEquals(1, counting().get(skills.get(0)));
        assertEquals(1, asManager(() -> objectionList
                .toAnswer(true, Paging.Ask.of(1, 25))
                .total()));
        assertEquals(
                "Dat klopt",
                asManager(() -> undone.of(List.of(rating), UndoneAct.Act.ANSWER))
                        .get(rating)
                        .get(0)
                        .words());
    }

    private void takeAnswerBack(long objection) {
        asManager(() -> {
            takeAnswerBack.of(objection);
            return null;
        });
    }

    @Test
    void aCertificateOfOneselfIsRefused() {
        assertThrows(
                RuleRefused.class,
                () -> asManager(() -> {
                    certificates.record(manager, certificate());
                    return null;
                }));
    }

    @Test
    void aPreviewSaysWhatAChangeOfRuleThenDoes() {
        for (long employee : people.subList(1, 7)) {
            rate(employee, 0, 4, RatingSource.SELF);
            rate(employee, 0, 2, RatingSource.MANAGER);
            rate(employee, 1, 3, RatingSource.SELF);
        }
        CountingRulePreview.Preview found = work.at(municipality, db -> preview.of(CountingRule.HIGHEST));
        assertEquals(6, found.people());
        assertEquals(12, found.levels());
        CountingRulePreview.Change change = found.byTrack().total().value().orElseThrow();
        assertEquals(new CountingRulePreview.Change(12, 6, 0), change);
        assertEquals(2, counting().get(skills.get(0)), "nothing changed yet");
        work.doAt(municipality, db -> {
            db.find(Municipality.class, municipality).choose(CountingRules.SETTING, CountingRule.HIGHEST);
            db.flush();
            levels.recompute(null);
        });
        assertEquals(4, counting().get(skills.get(0)));
    }

    /** Imported after what one said, but of a day long before. */
    @Test
    void whatOneSaysIsHeldAgainstWhatOneSeesAndNotAgainstWhatCameInLast() {
        rate(person(), 0, 2, RatingSource.SELF);
        work.doAt(municipality, db -> {
            Employee me = db.find(Employee.class, person());
            Skill skill = db.find(Skill.class, skills.get(0));
            Instant later = clock.instant().plusSeconds(60);
            db.persist(new Rating(me, skill, 4, RatingSource.SELF, today().minusYears(1), later));
        });
        assertEquals(0, (int) as(person(), Role.EMPLOYEE, () -> rateMyself.say(Map.of(skills.get(0), 2))));
        assertEquals(1, (int) as(person(), Role.EMPLOYEE, () -> rateMyself.say(Map.of(skills.get(0), 4))));
    }

    @Test
    void aFileComesBackAsItWasAndStaysOnceItWasJudged() {
        addProof();
        long id = asManager(() -> proofs.of(person(), skills.get(0))).get(0).id();
        byte[] sent = asManager(() -> content(proofs.file(id).file()));
        assertTrue(Arrays.equals(PDF, sent));
        asManager(() -> {
            proofs.judge(id, ACCEPTED);
            return null;
        });
        assertThrows(RuleRefused.class, () -> as(person(), Role.EMPLOYEE, () -> proofs.remove(id)));
        assertThrows(NotThere.class, () -> as(people.get(2), Role.EMPLOYEE, () -> proofs.file(id)));
    }

    @Test
    void proofIsTakenAwayWithItsFile() {
        addProof();
        long id = as(person(), Role.EMPLOYEE, () -> proofs.of(person(), skills.get(0)))
                .get(0)
                .id();
        as(person(), Role.EMPLOYEE, () -> proofs.remove(id));
        long there = work.at(municipality, db -> db.createQuery(
                        "select count(f) from StoredFile f where f.goneAt is null", Long.class)
                .getSingleResult());
        assertEquals(0, there);
    }

    @Test
    void colleaguesAreShownTogetherAndOnlyAfterTheLastDay() {
        List<Long> asked = people.subList(2, 7);
        long request = as(person(), Role.EMPLOYEE, () -> requests.ask(person(), List.of(skills.get(0)), asked));
        int level = 1;
        for (long colleague : asked) answer(colleague, level++);
        assertEquals(List.of(), asManager(() -> views.of(person())), "not before the last day");
        work.doAt(municipality, db -> db.createQuery("update PeerRequest q set q.closesOn = :day where q.id = :id")
                .setParameter("day", today().minusDays(1))
                .setParameter("id", request)
                .executeUpdate());
        var shown = as(person(), Role.EMPLOYEE, () -> views.of(person())).get(0);
        assertEquals(5, shown.answers());
        assertEquals(3, shown.middle());
        assertEquals(Map.of(), counting(), "colleagues never make a level");
    }

    @Test
    void aManagerWhoAnsweredTooNeedsAnAnswerMore() {
        List<Long> asked = List.of(manager, people.get(2), people.get(3), people.get(4), people.get(5));
        long request = as(person(), Role.EMPLOYEE, () -> requests.ask(person(), List.of(skills.get(0)), asked));
        asked.forEach(colleague -> answer(colleague, 2));
        work.doAt(municipality, db -> db.createQuery("update PeerRequest q set q.closesOn = :day where q.id = :id")
                .setParameter("day", today().minusDays(1))
                .setParameter("id", request)
                .executeUpdate());
        assertEquals(1, as(person(), Role.EMPLOYEE, () -> views.of(person())).size());
        assertEquals(List.of(), asManager(() -> views.of(person())));
    }

    @Test
    void colleaguesFromAFileAreNotShownHoweverMany() {
        for (int level = 1; level <= 5; level++) rate(person(), 0, level, RatingSource.PEER);
        assertEquals(List.of(), as(person(), Role.EMPLOYEE, () -> views.of(person())));
    }

    @Test
    void fewerThanFiveColleaguesAreNotAskedAndNoSkillTwice() {
        assertEquals("colleague", refusedAsking(people.subList(2, 6)));
        as(person(), Role.EMPLOYEE, () -> requests.ask(person(), List.of(skills.get(0)), people.subList(2, 7)));
        assertEquals("skill", refusedAsking(people.subList(2, 8)));
    }

    @Test
    void whatOneColleagueSaysIsNowhereToBeRead() {
        rate(person(), 0, 1, RatingSource.PEER);
        assertEquals(List.of(), lines());
        assertEquals(List.of(), asManager(() -> views.of(person())));
    }

    @Test
    void theListOfObjectionsCostsTheSameForAnyNumber() {
        object(person());
        long few = queries.count(() -> asManager(() -> objectionList.toAnswer(true, Paging.Ask.of(1, 25))));
        people.subList(2, 8).forEach(this::object);
        long many = queries.count(() -> asManager(() -> objectionList.toAnswer(true, Paging.Ask.of(1, 25))));
        assertEquals(few, many);
    }

    private void object(long employee) {
        long rating = rate(employee, 0, 1, RatingSource.MANAGER);
        as(employee, Role.EMPLOYEE, () -> objections.raise(rating, "Dit klopt niet"));
    }

    private String refusedAsking(List<Long> colleagues) {
        return assertThrows(
                        BadField.class,
                        () -> as(
                                person(),
                                Role.EMPLOYEE,
                                () -> requests.ask(person(), List.of(skills.get(0)), colleagues)))
                .field();
    }

    private void answer(long colleague, int level) {
        as(colleague, Role.EMPLOYEE, () -> {
            long invitation = answers.waiting().get(0).id();
            answers.answer(invitation, Map.of(skills.get(0), level));
            return null;
        });
    }

    private long person() {
        return people.get(1);
    }

    private Agreed agreed(int skill, int level) {
        return new Agreed(skills.get(skill), level, "Samen besproken");
    }

    private CertificateWish certificate() {
        return new CertificateWish(catalogue.get(skills.get(0)), RatingSource.CERTIFICATE, 4, today(), null, null);
    }

    private long rate(long employee, int skill, int level, RatingSource source) {
        return work.at(municipality, db -> ratings.add(
                        new Ratings.Entry(employee, skills.get(skill), level, source, today(), null, null))
                .id());
    }

    private List<RatingLine> lines() {
        return work.at(municipality, db -> ratings.of(person(), AsOf.today(today())));
    }

    private record Kept(long skill, int level) {}

    /** The levels kept of the one person, by skill. */
    private Map<Long, Integer> counting() {
        return work.at(municipality, db -> db.createQuery(
                        "select l.skill.id, l.level from CurrentLevel l where l.employee.id = :employee", Kept.class)
                .setParameter("employee", person())
                .getResultStream()
                .collect(java.util.stream.Collectors.toMap(Kept::skill, Kept::level)));
    }

    /** By the person, beside the first skill. */
    private void addProof() {
        ProofWish wish = new ProofWish(skills.get(0), "Verslag", "", "verslag.pdf", new ByteArrayInputStream(PDF));
        acting.as(user(person(), Role.EMPLOYEE), () -> addProof.add(wish));
    }

    private byte[] content(StoredFile file) {
        try (InputStream content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T asManager(Supplier<T> act) {
        return as(manager, Role.MANAGER, act);
    }

    private <T> T as(long employee, Role role, Supplier<T> act) {
        return work.as(user(employee, role), db -> act.get());
    }

    private CurrentUser user(long employee, Role role) {
        Set<Role> roles = EnumSet.of(Role.EMPLOYEE, role);
        return new CurrentUser(employee, "Iemand", municipality, "", employee, roles, roles);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void fill(EntityManager db) {
        Cast cast = Cast.of(db, today());
        List<Skill> two = cast.skills(2);
        skills.addAll(two.stream().map(Skill::id).toList());
        Department department = cast.department("A");
        JobRole role = cast.jobRole("rol");
        db.persist(new Requirement(role, two.get(0), 3, 2, today().minusYears(2)));
        List<Employee> all = cast.people(8, "p", department, role);
        people.addAll(all.stream().map(Employee::id).toList());
        db.persist(new DepartmentManager(department, all.get(0)));
    }
}
