package nl.vaardig.inventory.requirement.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.vaardig.access.Colleagues;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.inventory.requirement.AskerKey;
import nl.vaardig.inventory.requirement.WhoMayAsk;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.words.Bilingual;

/** Finds whose requirements an address means, for who may change them. */
@RequestScoped
public class AskersByPath {

    @Inject
    WhoMayAsk whoMayAsk;

    @Inject
    JobRoles jobRoles;

    @Inject
    Departments departments;

    @Inject
    StrategicGoals goals;

    @Inject
    Colleagues colleagues;

    /**
     * @throws NotThere when there is no such asker, or it isn't the user's
     * @throws nl.vaardig.platform.RuleRefused for a person whom the user sees but doesn't lead
     */
    AskedOf find(AskerPath path) {
        AskerKey key = path.key();
        whoMayAsk.mustAsk(key);
        return new AskedOf(key, name(key), path.address());
    }

    private Bilingual name(AskerKey key) {
        return switch (key.kind()) {
            case JOB_ROLE -> jobRoles.get(key.id()).name();
            case GOAL -> goals.get(key.id()).name();
            case DEPARTMENT ->
                same(departments
                        .tree()
                        .node(key.id())
                        .orElseThrow(NotThere::new)
                        .name());
            case PERSON -> same(colleagues.get(key.id()).name());
        };
    }

    private static Bilingual same(String name) {
        return new Bilingual(name, name);
    }
}
