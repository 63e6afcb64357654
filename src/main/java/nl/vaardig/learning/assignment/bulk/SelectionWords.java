package nl.vaardig.learning.assignment.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skills;

/** Says in the user's language who was chosen. It is kept with the mass act, so that it stays readable when names change. */
@ApplicationScoped
public class SelectionWords {

    private static final int NAMED = 3;

    @Inject
    CurrentRequest request;

    @Inject
    Departments departments;

    @Inject
    JobRoles jobRoles;

    @Inject
    Skills skills;

    public String of(Selection selection) {
        Messages messages = Messages.in(request.language());
        if (selection.isEveryone()) return messages.text("assignment.selection.everyone");
        List<String> parts = new ArrayList<>();
        int named = selection.employees().size() + selection.staffNumbers().size();
        if (named > 0) parts.add(messages.text("assignment.selection.named", named));
        DepartmentTree tree = departments.tree();
        add(parts, "department", selection.departments(), tree::name);
        add(parts, "jobRole", selection.jobRoles(), id -> in(jobRoles.get(id).name()));
        add(parts, "population", selection.populations(), one -> messages.text("enum.Population." + one));
        if (selection.asksNeed()) {
            add(parts, "need", selection.skills(), id -> in(skills.get(id).name()));
            add(parts, "need", selection.tracks(), one -> messages.text("enum.Track." + one));
        }
        return String.join("; ", parts);
    }

    private String in(Bilingual name) {
        return name.in(request.language());
    }

    /** A few by name, the others counted: it has to stay one line. */
    private <T> void add(List<String> parts, String kind, Set<T> chosen, Function<T, String> name) {
        if (chosen.isEmpty()) return;
        Messages messages = Messages.in(request.language());
        String names = chosen.stream().sorted().limit(NAMED).map(name).collect(Collectors.joining(", "));
        int others = chosen.size() - NAMED;
        if (others > 0) names = messages.text("assignment.selection.andMore", names, others);
        parts.add(messages.text("assignment.selection." + kind, names));
    }
}
