package nl.vaardig.steering.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.Bar;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.matrix.cell.TeamPlaces;

/** People × skills for any selection: as a matrix, as a list, on paper, and as a file. */
@Path("/matrix")
@InNavigation(
        value = Bar.VIEWS,
        order = 40,
        word = "matrix.nav",
        roles = {Role.HR_ADVISOR, Role.MANAGER})
@StandsUnder({"/inventory", "/team"})
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class MatrixPages {

    /** People whose rows come at once; the others follow while one scrolls. */
    static final int ROWS = 100;

    private static final int LISTED = 25;

    @Inject
    Matrices matrices;

    @Inject
    CurrentRequest request;

    @GET
    public Page matrix(@BeanParam MatrixQuery query) {
        return page("matrix/matrix.jte", query, ROWS);
    }

    /** Some rows by themselves, for a page that has the others. */
    @GET
    @Path("rows")
    public Page rows(@BeanParam MatrixQuery query) {
        return page("matrix/rows.jte", query, ROWS);
    }

    @GET
    @Path("list")
    public Page list(@BeanParam MatrixQuery query) {
        return page("matrix/list.jte", query, LISTED);
    }

    /** Everyone on one page, in sheets of columns that fit on paper. */
    @GET
    @Path("print")
    public Page print(@BeanParam MatrixQuery query) {
        return new Page("matrix/print.jte", matrices.onPaper(query.read(), matrices.offer()));
    }

    @GET
    @Path("file")
    public Response file(
            @BeanParam MatrixQuery query, @QueryParam("format") String format, @QueryParam("shape") String shape) {
        ShownMatrix matrix = matrices.show(query.read(), matrices.offer(), Integer.MAX_VALUE);
        RuleRefused.unless(!matrix.isTooLarge(), "matrix.file.none");
        Messages words = Messages.in(request.language());
        String name =
                words.text("matrix.file.name", String.valueOf(matrix.offer().today()));
        TeamPlaces places = matrix.offer().places();
        TableFile<?> file = "people".equals(shape)
                ? MatrixFile.wide(name, matrix.grid(), places, words)
                : MatrixFile.of(name, matrix.grid(), matrix.choice().gaps(), places, words);
        return file.told(words, matrix.offer().today(), chosen(matrix, words)).as(format);
    }

    private String[] chosen(ShownMatrix matrix, Messages words) {
        View view = new View(request.user(), words, "/matrix", null);
        return matrix.offer().words(matrix.choice(), view).toArray(String[]::new);
    }

    private Page page(String template, MatrixQuery query, int people) {
        return new Page(template, matrices.show(query.read(), matrices.offer(), people));
    }
}
