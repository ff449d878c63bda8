package org.policydesk.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of files that may be handed in. A file is of the kind that its content shows, and its name has to say so. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    /** Word, Excel and PowerPoint since 2007, without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** 版式文档 by GB/T 33190. */
    OFD("application/ofd", "ofd"),
    /** Word, Excel and PowerPoint before 2007 and WPS, without macros. */
    OFFICE_97("application/octet-stream", "doc", "xls", "ppt", "wps", "et", "dps");

    private final String contentType;
    private final List<String> endings;

    FileKind(String contentType, String... endings) {
        this.contentType = contentType;
        this.endings = List.of(endings);
    }

    /** The media type that it is handed out as. */
    public String contentType() {
        return contentType;
    }

    /** How its names may end, in lower case, without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** Everything that can be handed in. */
    public static Set<FileKind> all() {
        return EnumSet.allOf(FileKind.class);
    }

    /** The endings of these kinds with their dots, as choosers of files want them. */
    public static String[] dottedEndings(Set<FileKind> kinds) {
        return Stream.of(values())
                .filter(kinds::contains)
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new);
    }
}
