package nl.vaardig.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.competence.Skills;
import nl.vaardig.organisation.Departments;
import nl.vaardig.organisation.JobRoles;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.Messages;

/** Says in the user's language who was chosen. It is kept with the mass act, so that it stays readable when names change. */
@ApplicationScoped
public class SelectionWords {

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
        String lang = request.language();
        List<String> parts = new ArrayList<>();
        int named = selection.employees().size() + selection.staffNumbers().size();
        if (named > 0) parts.add(messages.text("assignment.selection.named", named));
        if (selection.department() != null) {
            String department = departments.tree().name(selection.department());
            parts.add(messages.text("assignment.selection.department", department));
        }
        if (selection.jobRole() != null) {
            parts.add(messages.text(
                    "assignment.selection.jobRole",
                    jobRoles.get(selection.jobRole()).name().in(lang)));
        }
        if (selection.population() != null) {
            String population = messages.text("enum.Population." + selection.population());
            parts.add(messages.text("assignment.selection.population", population));
        }
        parts.addAll(needs(selection, messages, lang));
        return String.join("; ", parts);
    }

    private List<String> needs(Selection selection, Messages messages, String lang) {
        if (!selection.asksNeed()) return List.of();
        List<String> parts = new ArrayList<>();
        if (selection.skill() != null) {
            parts.add(messages.text(
                    "assignment.selection.need",
                    skills.get(selection.skill()).name().in(lang)));
        }
        if (selection.track() != null) {
            parts.add(messages.text("assignment.selection.need", messages.text("enum.Track." + selection.track())));
        }
        return parts;
    }
}
