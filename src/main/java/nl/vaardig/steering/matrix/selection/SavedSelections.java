package nl.vaardig.steering.matrix.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.steering.matrix.cell.TeamMatrix;

/** The selections the current user can open: the own ones, and for an HR advisor those that colleagues share. */
@ApplicationScoped
@Transactional
public class SavedSelections {

    /** Beyond so many of one's own nobody finds anything. */
    static final int MOST = 50;

    private static final int DAYS_REMOVED = 1;

    @PersistenceContext
    EntityManager db;

    @Inject
    TeamMatrix matrix;

    @Inject
    JobRoles jobRoles;

    @Inject
    StrategicGoals goals;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** A selection as a list tells it. @param owner the name of whose it is @param own the current user's */
    public record Row(SavedSelection selection, String owner, boolean own) {}

    private record Found(SavedSelection selection, String owner) {}

    /** By name. */
    public List<Row> all() {
        String hql =
                """
                select s, a.displayName from SavedSelection s join Account a on a.id = s.accountId
                where s.removedAt is null and %s order by lower(s.name), s.id
                """
                        .formatted(seen());
        return me(db.createQuery(hql, Found.class)).getResultList().stream()
                .map(found -> new Row(found.selection(), found.owner(), isMine(found.selection())))
                .toList();
    }

    /** @throws NotThere when it is not there, or somebody else's that isn't shared */
    public SavedSelection get(long id) {
        return me(db.createQuery(
                                "select s from SavedSelection s where s.id = :id and s.removedAt is null and " + seen(),
                                SavedSelection.class)
                        .setParameter("id", id))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /**
     * Keeps a selection under a name.
     *
     * @throws BadField at "name" when it is taken
     * @throws NotThere for a department, job role or goal that is not there or not the user's to see
     * @throws RuleRefused for who has {@value #MOST} already, and for who shares without being an HR advisor
     */
    public SavedSelection save(SelectionWish wish, MatrixChoice choice) {
        mustBeThere(choice);
        mayShare(wish.shared());
        mustBeFree(wish.name(), null);
        purge();
        RuleRefused.unless(mine().size() < MOST, "rule.selection.many", MOST);
        SavedSelection saved = new SavedSelection(request.user().accountId(), wish.name(), wish.shared(), choice);
        db.persist(saved);
        return saved;
    }

    /** Gives the own selection another name, and shares it or not. @throws BadField at "name", as {@link #save} */
    public SavedSelection change(long id, SelectionWish wish) {
        SavedSelection selection = own(id);
        if (selection.isRemoved()) throw new NotThere();
        mayShare(wish.shared() && !selection.isShared());
        mustBeFree(wish.name(), id);
        selection.rename(wish.name());
        selection.share(wish.shared());
        return selection;
    }

    public void remove(long id) {
        own(id).remove(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Brings back what was removed within a day. @throws RuleRefused when its name was given again meanwhile */
    public void restore(long id) {
        SavedSelection selection = own(id);
        RuleRefused.unless(!isTaken(selection.name(), id), "rule.selection.nameGiven", selection.name());
        selection.restore();
    }

    /** Whether the own selection was removed and can come back. */
    public SavedSelection own(long id) {
        SavedSelection selection = db.find(SavedSelection.class, id);
        if (selection == null || !isMine(selection)) throw new NotThere();
        return selection;
    }

    private boolean isMine(SavedSelection selection) {
        return selection.accountId() == request.user().accountId();
    }

    private void mustBeFree(String name, Long except) {
        if (isTaken(name, except)) throw new BadField("name", "matrix.name.taken", name);
    }

    /** Among those one sees. The database compares, as its constraint does: capitals and accents make no difference. */
    private boolean isTaken(String name, Long except) {
        String hql = "select s.id from SavedSelection s where s.removedAt is null and s.name = :name and " + seen();
        return me(db.createQuery(hql, Long.class)).setParameter("name", name).getResultList().stream()
                .anyMatch(id -> !id.equals(except));
    }

    private void mustBeThere(MatrixChoice choice) {
        if (choice.department() != null) matrix.places().get(choice.department());
        if (choice.jobRole() != null) jobRoles.get(choice.jobRole());
        if (choice.goal() != null) goals.get(choice.goal());
    }

    private void mayShare(boolean wanted) {
        RuleRefused.unless(!wanted || request.user().has(Role.HR_ADVISOR), "rule.selection.share");
    }

    private List<SavedSelection> mine() {
        return all().stream().filter(Row::own).map(Row::selection).toList();
    }

    /** What was removed longer than a day ago is gone for good. */
    private void purge() {
        db.createQuery("delete from SavedSelection s where s.accountId = :me and s.removedAt < :before")
                .setParameter("me", request.user().accountId())
                .setParameter("before", clock.instant().minus(DAYS_REMOVED, ChronoUnit.DAYS))
                .executeUpdate();
    }

    private static String seen() {
        return "(s.accountId = :me or :hr = true and s.shared = true)";
    }

    private <T> TypedQuery<T> me(TypedQuery<T> query) {
        CurrentUser user = request.user();
        return query.setParameter("me", user.accountId()).setParameter("hr", user.has(Role.HR_ADVISOR));
    }
}
