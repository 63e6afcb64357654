package nl.vaardig.skills.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Frameworks;

/** The way into the library. */
@Path("/library")
@InNavigation(
        order = 90,
        word = "library.nav",
        roles = {Role.EMPLOYEE, Role.MANAGER, Role.HR_ADVISOR, Role.BOARD, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER})
@RequestScoped
public class LibraryPages {

    public record Model(
            List<Frameworks.Row> frameworks,
            List<LibraryCounts.OfTrack> tracks,
            List<LibraryCounts.OfPopulation> populations,
            LibraryCounts.Offer offer) {

        public long skills() {
            return tracks.stream().mapToLong(LibraryCounts.OfTrack::skills).sum();
        }

        /** The frameworks those skills come from: no drafts, none that another version took the place of. */
        public long inUse() {
            return frameworks.stream()
                    .filter(framework -> framework.state() == FrameworkState.PUBLISHED)
                    .count();
        }

        public long jobRoles() {
            return populations.stream()
                    .mapToLong(LibraryCounts.OfPopulation::jobRoles)
                    .sum();
        }
    }

    @Inject
    Frameworks frameworks;

    @Inject
    LibraryCounts counts;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page library() {
        return new Page(
                "library/library.jte",
                new Model(frameworks.all(), counts.tracks(), counts.populations(), counts.offer()));
    }
}
