package nl.vaardig.learning.course.write;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.page.UndoCookie;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.Track;

/** HR makes and changes courses. */
@Path("/courses")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class CourseFormPages {

    /**
     * A course to fill in.
     *
     * @param id      null for a new one
     * @param seen    the mark of what it was when this page was made
     * @param alike   courses that may be the same one
     * @param refusal why it wasn't done; null when nothing was refused
     */
    public record Form(
            Long id,
            String seen,
            Sent fields,
            List<Skill> skills,
            List<Courses.Choice> courses,
            List<AlikeCourses.Alike> alike,
            String refusal) {

        /** Rows to fill below those that are filled. */
        private static final int SPARE = 2;

        /** Courses that it can name: all but itself. */
        public List<Courses.Choice> others() {
            return courses.stream()
                    .filter(course -> id == null || course.id() != id)
                    .toList();
        }

        public List<Skill> skillsOf(Track track) {
            return skills.stream().filter(skill -> skill.track() == track).toList();
        }

        /** The rows of what it brings: those that are filled and a few to fill. */
        public List<Integer> outcomeRows() {
            return rows(4, "skill", "from", "level");
        }

        public List<Integer> needRows() {
            return rows(2, "need");
        }

        private List<Integer> rows(int least, String... names) {
            int last = IntStream.rangeClosed(1, CourseFields.MOST_ROWS)
                    .filter(row -> List.of(names).stream().anyMatch(name -> fields.isSaid(name + row)))
                    .max()
                    .orElse(0);
            return IntStream.rangeClosed(1, Math.min(CourseFields.MOST_ROWS, Math.max(least, last + SPARE)))
                    .boxed()
                    .toList();
        }
    }

    /** Courses that may be the one that is being made. */
    public record Found(List<AlikeCourses.Alike> alike) {}

    @Inject
    Courses courses;

    @Inject
    WriteCourses writing;

    @Inject
    AlikeCourses alike;

    @Inject
    CourseFile file;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    @Path("new")
    public Page form() {
        Sent blank = Sent.blank().with("state", CourseState.DRAFT).with("language", CourseLanguage.DUTCH);
        return page(null, null, blank, null);
    }

    @POST
    public Response make(MultivaluedMap<String, String> typed) {
        Sent sent = CourseFields.typed(typed, request.language());
        CourseWish wish = read(sent);
        Long made = sent.tried(() -> writing.add(wish));
        return made == null
                ? FormAnswer.again(page(null, null, sent, null))
                : FormAnswer.goTo("/courses/" + made + "?done=made");
    }

    @POST
    @Path("{id: \\d+}/removal")
    public Response remove(@PathParam("id") long id) {
        writing.remove(id);
        return FormAnswer.goTo("/courses?state=DRAFT", NextNotice.of("course.removed"));
    }

    /** A piece of the page, fetched while one types. */
    @GET
    @Path("alike")
    public Page alike(
            @QueryParam("name-nl") String nl,
            @QueryParam("name-en") String en,
            @QueryParam("provider") String provider,
            @QueryParam("address") String address,
            @QueryParam("id") String id) {
        Likeness wanted = new Likeness(new Bilingual(text(nl), text(en)), text(provider), text(address));
        return new Page("course/alike.jte", new Found(alike.to(wanted, Asked.id(id, "id"))));
    }

    /** All courses, with the columns that the import reads. */
    @GET
    @Path("file")
    public Response file(@QueryParam("format") String format) {
        List<TableFile.Column<Map<String, String>>> columns = Stream.concat(
                        CourseFile.COLUMNS.stream(), CourseFile.LATER_COLUMNS.stream())
                .map(name -> new TableFile.Column<Map<String, String>>(name, row -> row.get(name)))
                .toList();
        return new TableFile<>(
                        "courses", file.all().stream().map(CourseFile::cells).toList(), columns)
                .as(format);
    }

    @GET
    @Path("{id: \\d+}/form")
    public Page form(@PathParam("id") long id) {
        CourseWish now = courses.now(id);
        Sent fields = Sent.blank();
        CourseFields.of(now, request.language()).forEach(fields::with);
        return page(id, now.mark(), fields, null);
    }

    @POST
    @Path("{id: \\d+}")
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = CourseFields.typed(typed, request.language()).with("code", null);
        CourseWish before = courses.now(id);
        CourseWish wish = read(sent);
        String seen = sent.isSaid("seen") ? sent.typed("seen") : null;
        try {
            Long saved = sent.tried(() -> writing.change(id, wish, seen));
            if (saved == null) return FormAnswer.again(page(id, seen, sent, null));
            return FormAnswer.goTo("/courses/" + id + "?done=saved", undo(id, before));
        } catch (RuleRefused e) {
            String refusal = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(page(id, courses.mark(id), sent, refusal));
        }
    }

    /** What was there before, as far as it is otherwise now. */
    private NewCookie undo(long id, CourseWish before) {
        Map<String, String> was = CourseFields.of(before, "en");
        Map<String, String> is = CourseFields.of(courses.now(id), "en");
        return UndoCookie.of("/courses/" + id, CourseUndo.between(was, is));
    }

    private CourseWish read(Sent sent) {
        return CourseFields.read(sent, courses.known(), Known.byId(skills.all(), Skill::id));
    }

    private Page page(Long id, String seen, Sent fields, String refusal) {
        Bilingual name = new Bilingual(fields.typed("name-nl"), fields.typed("name-en"));
        List<AlikeCourses.Alike> same =
                alike.to(new Likeness(name, fields.typed("provider"), fields.typed("address")), id);
        return new Page(
                "course/course-form.jte", new Form(id, seen, fields, skills.all(), courses.choices(), same, refusal));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
