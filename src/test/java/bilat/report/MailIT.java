package bilat.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Page;
import bilat.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brief that cron makes and mails, up to the program that takes the message. */
class MailIT {
    private static final String SECTION = "By mail, from cron";

    @TempDir
    Path folder;

    private Path sendmail;
    private String crontab;

    @BeforeEach
    void project() throws Exception {
        Desk.in(folder);
        Target.in(folder);
        Page page = Page.of("reports");
        page.follow(SECTION, folder, Map.of());
        crontab = page.only(SECTION, "crontab").replace("/srv/bilat", folder.toString());
        sendmail = folder.resolve("sendmail");
        Files.writeString(
                sendmail,
                "#!/bin/sh\nprintf '%s ' \"$@\" >'" + folder + "/arguments'\ncat >'" + folder + "/message'\n");
        Files.setPosixFilePermissions(sendmail, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void the_message_has_the_pdf_to_the_byte() throws Exception {
        Target.Run run = Cron.run(crontab, folder, Map.of("SENDMAIL", sendmail.toString()))
                .exits(0);
        assertEquals("", run.text() + run.err());
        assertEquals("-t -i ", Files.readString(folder.resolve("arguments")));
        byte[] pdf = Files.readAllBytes(folder.resolve("AZE-IRN.pdf"));
        List<String> lines = Files.readAllLines(folder.resolve("message"));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 78 || line.startsWith("Content-")), "long lines");
        int end = lines.indexOf("");
        List<String> head = lines.subList(0, end);
        assertTrue(head.contains("To: desk@example.org"), head.toString());
        assertTrue(head.contains("Subject: Brief AZE-IRN"), head.toString());
        assertTrue(head.contains("MIME-Version: 1.0"), head.toString());
        String boundary = head.get(3).replaceFirst(".*boundary=\"(.*)\"", "$1");
        String[] parts = String.join("\n", lines.subList(end, lines.size())).split("\n--" + boundary);
        assertEquals(4, parts.length);
        assertEquals("--", parts[3]);
        String[] attached = parts[2].split("\n\n", 2);
        assertTrue(attached[0].contains("\nContent-Disposition: attachment; filename=\"AZE-IRN.pdf\""), attached[0]);
        assertArrayEquals(pdf, Base64.getMimeDecoder().decode(attached[1]));
    }

    @Test
    void another_program_takes_the_same_pdf_out_of_it() throws Exception {
        Page.needs("munpack");
        Cron.run(crontab, folder, Map.of("SENDMAIL", sendmail.toString())).exits(0);
        byte[] pdf = Files.readAllBytes(folder.resolve("AZE-IRN.pdf"));
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Target.run(taken, Target.bare(), List.of("munpack", "-q", "../message")).exits(0);
        assertArrayEquals(pdf, Files.readAllBytes(taken.resolve("AZE-IRN.pdf")));
    }

    @Test
    void a_brief_that_is_refused_is_not_mailed_and_cron_is_told_why() throws Exception {
        Path facts = folder.resolve("data/pairs/AZE-IRN.yaml");
        Files.writeString(facts, Files.readString(facts).replaceFirst("signed: 2019-01-16", "signed: 2019-13-16"));
        Target.Run run = Cron.run(crontab, folder, Map.of("SENDMAIL", sendmail.toString()))
                .exits(1);
        assertTrue(run.err().contains("error[date-invalid]"), run.err());
        assertFalse(Files.exists(folder.resolve("message")));
    }

    @Test
    void where_sendmail_fails_the_script_fails_and_leaves_nothing_behind() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Map<String, String> failing = Map.of("SENDMAIL", "/bin/false", "TMPDIR", temporary.toString());
        Cron.run(crontab, folder, failing).exits(1);
        String[] left = temporary.toFile().list();
        assertEquals("[]", Arrays.toString(left));
    }
}
