package nl.vaardig.cast;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;

/** A municipality of a test, and whom it is peopled with. Inside a transaction: what is made is kept at once. */
public final class Cast {

    private final EntityManager db;
    private final LocalDate today;

    private Cast(EntityManager db, LocalDate today) {
        this.db = db;
        this.today = today;
    }

    public static Cast of(EntityManager db, LocalDate today) {
        return new Cast(db, today);
    }

    /** The same in both languages. */
    public static Bilingual words(String text) {
        return new Bilingual(text, text);
    }

    /** A skill with five levels that is kept nowhere, for tests without a database. */
    public static Skill aSkill() {
        Framework framework =
                new Framework("f", "1", words("raamwerk"), words("eigen"), new Scale("s", words("schaal")));
        SkillArea area = new SkillArea(framework, "a", words("gebied"), 1);
        return new Skill(area, "map", Track.DATA_ANALYSIS, 1, 5, words("vaardigheid"));
    }

    /** Skills of one published framework with five levels: skill0, skill1 and so on. */
    public List<Skill> skills(int count) {
        return skills("framework", 5, count);
    }

    public Skill skill() {
        return skills(1).get(0);
    }

    /** @param top the highest level */
    public List<Skill> skills(String framework, int top, int count) {
        SkillArea area = area(framework);
        return IntStream.range(0, count)
                .mapToObj(
                        i -> kept(new Skill(area, "skill" + i, Track.DATA_ANALYSIS, i, top, words("vaardigheid " + i))))
                .toList();
    }

    /** An area of a framework that stands by itself. */
    public SkillArea area(String framework) {
        Scale scale = kept(new Scale("scale-" + framework, words("schaal")));
        Framework made = kept(new Framework(framework, "1.0", words("raamwerk"), words("eigen"), scale));
        return kept(new SkillArea(made, "area", words("gebied"), 1));
    }

    public Department department(String code) {
        return below(null, code);
    }

    public Department below(Department parent, String code) {
        return kept(new Department(code, "Afdeling " + code, parent));
    }

    public JobRole jobRole(String code) {
        return jobRole(code, Population.ICT);
    }

    public JobRole jobRole(String code, Population population) {
        return kept(new JobRole(code, words("functie " + code), words("functie " + code), population, false));
    }

    public AnEmployee anEmployee(String number) {
        return new AnEmployee(this, number, today);
    }

    /** So many people of one department with one role, numbered from {@code code}0 on. */
    public List<Employee> people(int count, String code, Department in, JobRole as) {
        return IntStream.range(0, count)
                .mapToObj(i -> anEmployee(code + i).in(in).as(as))
                .toList();
    }

    <T> T kept(T one) {
        db.persist(one);
        return one;
    }
}
