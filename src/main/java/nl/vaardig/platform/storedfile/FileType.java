package nl.vaardig.platform.storedfile;

/** What a file is, as its content says: what a name or a browser says of it is not believed. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ZIP("application/zip", "zip"),
    MP4("video/mp4", "mp4"),
    WEBM("video/webm", "webm"),
    /** Text, a document with macros, and whatever else there is. */
    OTHER("application/octet-stream", "bin");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the point. */
    public String ending() {
        return ending;
    }
}
