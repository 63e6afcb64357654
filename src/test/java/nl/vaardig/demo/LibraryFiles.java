package nl.vaardig.demo;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;

/** The starter library's job roles and requirements as import files, for trying the import page. */
final class LibraryFiles {
    private static final String VALID_FROM = "2020-01-01";

    private final Path folder;

    LibraryFiles(Path folder) {
        this.folder = folder;
    }

    void write() {
        List<JsonObject> roles = Starter.json("job-roles.json").asJsonArray().getValuesAs(JsonObject.class);
        jobRoles(roles);
        requirements(roles);
    }

    private void jobRoles(List<JsonObject> roles) {
        try (Csv csv = new Csv(
                folder,
                "job_roles.csv",
                "code",
                "name_nl",
                "name_en",
                "description_nl",
                "description_en",
                "population",
                "managerial")) {
            for (JsonObject role : roles) {
                csv.row(
                        role.getString("code"),
                        text(role, "name", "nl"),
                        text(role, "name", "en"),
                        text(role, "description", "nl"),
                        text(role, "description", "en"),
                        role.getString("population"),
                        role.getBoolean("managerial", false));
            }
        }
    }

    private void requirements(List<JsonObject> roles) {
        try (Csv csv = new Csv(
                folder,
                "requirements.csv",
                "job_role_code",
                "skill_code",
                "level",
                "importance",
                "valid_from",
                "valid_until")) {
            for (JsonObject role : roles) {
                for (JsonObject asked : role.getJsonArray("requirements").getValuesAs(JsonObject.class)) {
                    csv.row(
                            role.getString("code"),
                            asked.getString("skill"),
                            asked.getInt("level"),
                            asked.getInt("importance"),
                            VALID_FROM,
                            null);
                }
            }
        }
    }

    static String text(JsonObject holder, String name, String language) {
        JsonObject texts = holder.getJsonObject(name);
        return texts == null ? "" : texts.getString(language, "");
    }
}
