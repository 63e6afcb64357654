package nl.vaardig.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.competence.Frameworks;
import nl.vaardig.competence.ScaleLevel;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.SkillArea;
import nl.vaardig.platform.Page;

/** One framework: its levels, its areas and the skills in them. */
@Path("/frameworks")
@RequestScoped
public class FrameworkPages {

    /** An area with its skills. */
    public record Chapter(SkillArea area, List<Skill> skills) {}

    public record Model(Frameworks.Row framework, List<ScaleLevel> levels, List<Chapter> chapters) {}

    @Inject
    Frameworks frameworks;

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page one(@PathParam("id") long id) {
        Frameworks.Row framework = frameworks.get(id);
        return new Page(
                "library/framework.jte",
                new Model(framework, frameworks.levels(framework.scaleId()), chapters(frameworks.skills(id))));
    }

    /** The skills come area by area. */
    private static List<Chapter> chapters(List<Skill> skills) {
        List<Chapter> chapters = new ArrayList<>();
        for (Skill skill : skills) {
            Chapter last = chapters.isEmpty() ? null : chapters.get(chapters.size() - 1);
            if (last == null || !last.area().id().equals(skill.area().id())) {
                last = new Chapter(skill.area(), new ArrayList<>());
                chapters.add(last);
            }
            last.skills().add(skill);
        }
        return chapters;
    }
}
