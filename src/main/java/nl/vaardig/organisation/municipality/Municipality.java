package nl.vaardig.organisation.municipality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.kept.Watched;

/** A tenant, known by its CBS code, with what it chooses itself. */
@Entity
@Watched(andTables = "municipality_setting")
@Table(name = "municipality")
public class Municipality {

    public static final int LONGEST_NAME = 120;

    private static final Pattern CBS_CODE = Pattern.compile("GM\\d{4}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "municipality")
    @SequenceGenerator(name = "municipality", sequenceName = "municipality_seq", allocationSize = 50)
    private Long id;

    private String code;
    private String name;
    private Instant createdAt;

    /** With the municipality itself, because whoever asks for one goes by a setting. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "municipality_setting", joinColumns = @JoinColumn(name = "municipality_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "value")
    private Map<String, String> settings = new HashMap<>();

    protected Municipality() {
        // for Hibernate
    }

    public Municipality(String code, String name, Instant createdAt) {
        this.code = Given.text(code, 10, "municipality.code");
        if (!CBS_CODE.matcher(this.code).matches()) {
            throw new IllegalArgumentException("municipality.code is not a CBS code such as GM0344");
        }
        this.createdAt = Given.present(createdAt, "municipality.createdAt");
        rename(name);
    }

    public void rename(String newName) {
        name = Given.text(newName, LONGEST_NAME, "municipality.name");
    }

    public <T extends Comparable<? super T>> T chosen(Setting<T> setting) {
        return setting.read(settings.get(setting.name()));
    }

    /** @throws RuleRefused for what the setting does not allow */
    public <T extends Comparable<? super T>> void choose(Setting<T> setting, T value) {
        String written = setting.written(value);
        // What is usual follows what is usual later on.
        if (setting.isUsual(value)) settings.remove(setting.name());
        else settings.put(setting.name(), written);
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
