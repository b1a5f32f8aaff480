package org.sinergija.projects.upload;

import org.sinergija.starter.web.problem.Problem;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/// How large a file may be.
///
/// @param sent as it comes
/// @param unpacked as it is read
public record UploadLimits(DataSize sent, DataSize unpacked) {

    /// @param announced how many bytes are to come; negative where that is not said
    void mustAllow(long announced) {
        if (announced > sent.toBytes()) {
            throw tooLarge();
        }
    }

    ErrorResponseException tooLarge() {
        return Problem.BODY_TOO_LARGE.refusing("A file may have at most %d bytes.".formatted(sent.toBytes()));
    }
}
