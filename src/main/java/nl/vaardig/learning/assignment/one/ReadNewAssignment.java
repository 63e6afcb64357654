package nl.vaardig.learning.assignment.one;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.assignment.bulk.Selection;
import nl.vaardig.learning.assignment.bulk.Selections;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.OutdatedCourses;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** Everything the page for assigning a path shows: what may be chosen, who that comes to, which paths help them. */
@RequestScoped
public class ReadNewAssignment {

    /** Paths beyond these are in the list below them. */
    private static final int SUGGESTED = 6;

    @Inject
    LearningPaths paths;

    @Inject
    OutdatedCourses outdated;

    @Inject
    Selections selections;

    @Inject
    PathSuggestions suggestions;

    @Inject
    Departments departments;

    @Inject
    JobRoles jobRoles;

    @Inject
    Skills skills;

    @Inject
    Municipalities municipalities;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** A path that helps some of the chosen people. */
    public record Suggestion(LearningPaths.Row path, long people) {}

    /**
     * @param people how many are chosen
     * @param named  the names of those chosen one by one whom the user may see
     * @param others published paths that are not among the suggestions
     * @param outdated ids of paths with a course that takes nobody new any more
     */
    public record Screen(
            Selection selection,
            Sent fields,
            long people,
            List<String> named,
            List<Suggestion> suggested,
            List<LearningPaths.Row> others,
            Set<Long> outdated,
            List<DepartmentTree.Node> departments,
            DepartmentTree tree,
            List<JobRole> jobRoles,
            List<Skill> skills) {

        private static final int FIRST = 5;

        public String firstNames() {
            return String.join(", ", named.subList(0, Math.min(FIRST, named.size())));
        }

        public int moreNames() {
            return Math.max(0, named.size() - FIRST);
        }

        /** Chosen one by one, and not there for this user. */
        public int unseen() {
            return selection.employees().size() - named.size();
        }
    }

    public Screen screen(Selection selection, Sent fields) {
        String language = request.language();
        List<LearningPaths.Row> offered = paths.offered(language);
        Map<Long, Long> helped = suggestions.peopleHelped(selection);
        Municipality municipality = municipalities.current();
        // Which paths help a few people tells what those can do: a look at them.
        accessLog.note(selections.few(selection, municipality.chosen(SmallGroups.SMALLEST)), AssignmentLists.SUBJECT);
        List<Suggestion> suggested = offered.stream()
                .filter(path -> helped.containsKey(path.id()))
                .map(path -> new Suggestion(path, helped.get(path.id())))
                .sorted(Comparator.comparingLong(Suggestion::people).reversed())
                .limit(SUGGESTED)
                .toList();
        Set<Long> shown = suggested.stream().map(one -> one.path().id()).collect(toSet());
        DepartmentTree tree = departments.tree();
        LocalDate due = LocalDate.now(clock).plusWeeks(municipality.chosen(Assignment.WEEKS));
        if (!fields.isSaid("dueOn")) fields.with("dueOn", due);
        return new Screen(
                selection,
                fields,
                selections.count(selection),
                selections.names(selection),
                suggested,
                offered.stream().filter(path -> !shown.contains(path.id())).toList(),
                outdated.byPath().keySet(),
                inSight(tree),
                tree,
                jobRoles.all(),
                skills.all());
    }

    private List<DepartmentTree.Node> inSight(DepartmentTree tree) {
        Sight sight = whoMaySee.skills();
        return tree.inOrder().stream()
                .filter(node -> sight.includesDepartment(node.id()))
                .toList();
    }
}
