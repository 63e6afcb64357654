package nl.vaardig.skills.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.hibernate.annotations.TenantId;

/** Something people can do at levels 1 to {@code topLevel}, on one track, in one area of a framework. */
@Entity
@Watched
@Table(name = "skill")
public class Skill {

    public static final int LONGEST_CODE = 60;
    public static final int LONGEST_NAME = 200;
    /** Of its definition, and of what it means for one's work. */
    public static final int LONGEST_TEXT = 1500;

    public static final int LONGEST_OTHER_WORDS = 2000;
    /** Of its key at the source, and of its address. */
    public static final int LONGEST_KEY = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skill")
    @SequenceGenerator(name = "skill", sequenceName = "skill_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Framework framework;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private SkillArea area;

    private String code;
    private String identifier;
    private String escoUri;

    @Enumerated(EnumType.STRING)
    private Track track;

    private int ordinal;
    private int topLevel;
    private boolean listed = true;
    private Bilingual otherWords = new Bilingual("", "");
    private Bilingual name;
    private Bilingual definition;
    private Bilingual meaning;

    protected Skill() {
        // for Hibernate
    }

    public Skill(SkillArea area, String code, Track track, int ordinal, int topLevel, Bilingual name) {
        this.area = Given.present(area, "skill.area");
        this.framework = area.framework();
        this.code = Given.text(code, LONGEST_CODE, "skill.code");
        this.track = Given.present(track, "skill.track");
        this.ordinal = ordinal;
        this.topLevel = Given.between(1, 100, topLevel, "skill.topLevel");
        describe(name, new Bilingual("", ""), new Bilingual("", ""));
    }

    /** The definition is the framework's; the meaning says what the skill is for in one's own work. */
    public void describe(Bilingual newName, Bilingual newDefinition, Bilingual newMeaning) {
        name = Given.both(newName, LONGEST_NAME, "skill.name");
        definition = Given.fits(newDefinition, LONGEST_TEXT, "skill.definition");
        meaning = Given.fits(newMeaning, LONGEST_TEXT, "skill.meaning");
    }

    /** The key of the source, such as Competence/1.1, and the address in ESCO; either may be null. */
    public void identify(String newIdentifier, String newEscoUri) {
        identifier = Given.optionalText(newIdentifier, LONGEST_KEY, "skill.identifier");
        escoUri = Given.optionalText(newEscoUri, LONGEST_KEY, "skill.escoUri");
    }

    /** Another code and another place in its framework, with everything that hangs on it. */
    public void place(String newCode, SkillArea home, int newOrdinal) {
        code = Given.text(newCode, LONGEST_CODE, "skill.code");
        area = Given.present(home, "skill.area");
        ordinal = newOrdinal;
    }

    public void follow(Track newTrack) {
        track = Given.present(newTrack, "skill.track");
    }

    /** While it is in a draft: its highest level. */
    public void measure(int newTopLevel) {
        RuleRefused.unless(framework.state() == FrameworkState.DRAFT, "rule.framework.notDraft");
        topLevel = Given.between(1, 100, newTopLevel, "skill.topLevel");
    }

    /** Other words people use for it, to find it by. */
    public void alsoCalled(Bilingual words) {
        otherWords = Given.fits(words, LONGEST_OTHER_WORDS, "skill.otherWords");
    }

    /** Into the lists people choose from: from here on it can be asked and rated. */
    public void takeUp() {
        RuleRefused.unless(framework.state() == FrameworkState.PUBLISHED, "rule.skill.notPublished");
        listed = true;
    }

    /** Out of the lists; it can still be found. */
    public void putBack() {
        listed = false;
    }

    /** The level itself when this skill has it. */
    public int checked(int level) {
        RuleRefused.unless(level >= 1 && level <= topLevel, "rule.skill.level", level, topLevel);
        return level;
    }

    public Long id() {
        return id;
    }

    public Framework framework() {
        return framework;
    }

    public SkillArea area() {
        return area;
    }

    public String code() {
        return code;
    }

    public String identifier() {
        return identifier;
    }

    public String escoUri() {
        return escoUri;
    }

    public Track track() {
        return track;
    }

    public int ordinal() {
        return ordinal;
    }

    public int topLevel() {
        return topLevel;
    }

    public boolean listed() {
        return listed;
    }

    public Bilingual otherWords() {
        return otherWords;
    }

    public Bilingual name() {
        return name;
    }

    public Bilingual definition() {
        return definition;
    }

    public Bilingual meaning() {
        return meaning;
    }
}
