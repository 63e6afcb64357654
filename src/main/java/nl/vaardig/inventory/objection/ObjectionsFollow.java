package nl.vaardig.inventory.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.vaardig.skills.framework.taking.SkillFollower;

/** What is said against a carried rating is said against the one it repeats, once the carried one goes. */
@ApplicationScoped
public class ObjectionsFollow implements SkillFollower {

    private static final String ABOUT_THE_FIRST =
            """
            update objection o join rating t on t.id = o.rating_id join skill k on k.id = t.skill_id
            set o.rating_id = t.carried_from
            where o.municipality_id = :municipality and k.framework_id = :framework and t.carried_from is not null""";

    @Override
    public List<String> putBack() {
        return List.of(ABOUT_THE_FIRST);
    }
}
