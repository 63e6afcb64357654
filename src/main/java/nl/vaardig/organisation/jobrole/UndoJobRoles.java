package nl.vaardig.organisation.jobrole;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.vaardig.exchange.reading.Undoable;
import nl.vaardig.platform.words.Bilingual;

/** Takes back what a file did to job roles. */
@ApplicationScoped
public class UndoJobRoles implements Undoable<JobRole> {

    @Override
    public Class<JobRole> type() {
        return JobRole.class;
    }

    @Override
    public List<?> state(JobRole role) {
        return List.of(
                role.name().nl(),
                role.name().en(),
                role.description().nl(),
                role.description().en(),
                role.population(),
                role.managerial());
    }

    @Override
    public void putBack(JobRole role, List<String> was) {
        role.describe(new Bilingual(was.get(0), was.get(1)), new Bilingual(was.get(2), was.get(3)));
        role.place(Population.valueOf(was.get(4)), Boolean.parseBoolean(was.get(5)));
    }
}
