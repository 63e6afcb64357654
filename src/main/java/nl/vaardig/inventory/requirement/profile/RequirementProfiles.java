package nl.vaardig.inventory.requirement.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.inventory.requirement.Asker.Kind;
import nl.vaardig.inventory.requirement.AskerKey;
import nl.vaardig.inventory.requirement.RequirementList;
import nl.vaardig.inventory.requirement.profile.JobRolePages.Done;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.Page;
import nl.vaardig.skills.framework.Skills;

/** The page with all that a department or a goal asks. */
@RequestScoped
public class RequirementProfiles {

    /** What is asked of a group. @param population of a goal; null for everyone, and for a department */
    public record Part(Population population, RoleProfile profile) {}

    /** @param parts of a goal, one for each group it asks something of */
    public record Asked(AskedOf whose, List<Part> parts, ProfileLook look, Done done) {

        public boolean isEmpty() {
            return parts.stream().allMatch(part -> part.profile().tracks().isEmpty());
        }

        public long size() {
            return parts.stream().mapToLong(part -> part.profile().size()).sum();
        }
    }

    @Inject
    RequirementList requirements;

    @Inject
    Skills skills;

    @Inject
    Clock clock;

    Page page(AskedOf whose, Done done) {
        ProfileLook look = new ProfileLook(skills.levels(), true, null);
        return new Page("requirement/asked.jte", new Asked(whose, parts(whose), look, done));
    }

    private List<Part> parts(AskedOf whose) {
        if (whose.kind() != Kind.GOAL) return List.of(part(whose.key()));
        List<Population> groups = new ArrayList<>(Arrays.asList(Population.values()));
        groups.add(0, null);
        return groups.stream()
                .map(group -> part(AskerKey.goal(whose.key().id(), group)))
                .filter(part -> !part.profile().tracks().isEmpty())
                .toList();
    }

    private Part part(AskerKey key) {
        return new Part(key.population(), RoleProfile.of(requirements.of(key), LocalDate.now(clock)));
    }
}
