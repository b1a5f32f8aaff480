package offences;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class TrainingController {}
