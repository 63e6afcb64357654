package nl.vaardig.skills.framework.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Page;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.ScaleLevel;

/** One version of a framework: its state, its levels, its areas and the skills in them. */
@Path("/frameworks")
@StandsUnder("/library")
@RequestScoped
public class FrameworkPages {

    /** More than a page shows at once: then its branches lead to them. */
    private static final int MOST = 150;

    /** An area with its skills. */
    public record Chapter(SkillArea area, List<Skill> skills) {}

    /**
     * @param chapters empty for a large one
     * @param branches empty for a small one
     * @param written  how many of its skills tell how at least one level is recognised
     * @param versions all versions of it, the newest first
     */
    public record Model(
            Frameworks.Row framework,
            List<ScaleLevel> levels,
            List<Chapter> chapters,
            List<Frameworks.Branch> branches,
            long written,
            List<Frameworks.Row> versions,
            boolean canBeTakenBack,
            String done) {

        public boolean isDraft() {
            return framework.state() == FrameworkState.DRAFT;
        }

        /** Taken out of use with nothing in its place: it can be published again. */
        public boolean isWithdrawn() {
            return framework.state() == FrameworkState.OUTDATED
                    && versions.stream().noneMatch(one -> one.state() == FrameworkState.PUBLISHED);
        }

        /** A draft that is to take the place of a published version. */
        public boolean replaces() {
            return isDraft() && versions.stream().anyMatch(one -> one.state() == FrameworkState.PUBLISHED);
        }
    }

    @Inject
    Frameworks frameworks;

    @Inject
    Publications publications;

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page one(@PathParam("id") long id, @QueryParam("done") String done) {
        return page(id, done);
    }

    private Page page(long id, String done) {
        Frameworks.Row framework = frameworks.get(id);
        boolean large = framework.skills() > MOST;
        return new Page(
                "framework/framework.jte",
                new Model(
                        framework,
                        frameworks.levels(framework.scaleId()),
                        large ? List.of() : chapters(frameworks.skills(id)),
                        large ? frameworks.branches(id) : List.of(),
                        frameworks.written(id),
                        frameworks.all().stream()
                                .filter(one -> one.code().equals(framework.code()))
                                .toList(),
                        framework.state() == FrameworkState.PUBLISHED && publications.canBeTakenBack(id),
                        done));
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
