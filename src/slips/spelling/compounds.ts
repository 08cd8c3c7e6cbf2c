// Words of two syllables that official papers are written in. A pair that is one slip of the pen from one of them, and
// that is none itself, is probably meant for it (suggestions.ts).

const WORDS = `
an khang an ninh an sinh an toàn anh dũng anh hùng
ác liệt áp bức ảnh hưởng âm mưu ấm no
ban bố ban chỉ ban hành bài học bãi công bản chất bản lĩnh bản sắc bàn giao bảo hiểm bảo đảm bảo tàng bảo tồn bảo vệ
bất khuất bầu cử bền vững bệnh viện bí mật bí thư biên giới biến động biểu dương biểu hiện biểu tình biểu tượng
bình đẳng bình dân bình quân bình yên bóc lột bổ nhiệm bổ sung bồi dưỡng bộ đội bộ phận bộ trưởng bối cảnh bùng nổ
bước ngoặt bưu chính bưu điện
ca ngợi cách mạng cải cách cải tạo cải thiện cán bộ canh tác cảnh giác cao cả cao điểm căn cứ cân đối cần cù cấp bách
cấp ủy cầu nối châm ngòi chăm lo chăm sóc chăn nuôi chất lượng chấp hành chế biến chế độ chỉ đạo chỉ huy chỉ thị chỉ tiêu
chi bộ chi đoàn chi phí chi viện chia sẻ chiếm đóng chiến công chiến dịch chiến đấu chiến khu chiến lược chiến sĩ chiến sỹ
chiến thắng chiến tranh chiến trường chính phủ chính quyền chính sách chính thức chính trị chính xác chỉnh đốn chống phá
chủ đề chủ động chủ nghĩa chủ nhiệm chủ quyền chủ tịch chủ trì chủ trương chú trọng chuẩn bị chức năng chức danh
chứng kiến chứng minh chương trình chuyên chính chuyên môn chuyên nghiệp chuyển biến chuyển dịch chuyển đổi cơ bản cơ cấu
cơ chế cơ hội cơ quan cơ sở cổ vũ công an công bằng công cuộc công đoàn công khai công lao công nghệ công nghiệp
công nhân công nhận công tác công trình cống hiến cộng đồng cộng hòa cộng sản củng cố cuộc sống cưỡng bức cứu nước cương lĩnh
cường quốc
dã man danh hiệu danh nhân danh sách dân cư dân chủ dân công dân quân dân số dân sự dân tộc dân trí dân vận dấu mốc
di sản di tích diễn biến diễn đàn diện mạo diện tích doanh nghiệp doanh thu du kích du lịch dự án dự kiến dự thảo dự toán
dũng cảm duy trì dư luận dứt điểm
đa dạng đại biểu đại diện đại đoàn đại hội đàn áp đào tạo đảm bảo đảng bộ đảng viên đạo đức đánh giá đánh dấu đáp ứng
đặc biệt đặc điểm đặc sản đấu tranh đầu tư đẩy lùi đẩy mạnh đất đai đất nước đề án đề cương đề nghị đề xuất địa bàn
địa phương địa vị điển hình điều chỉnh điều hành điều kiện điều tra điều động định hướng định cư đoàn kết đoàn thể đoàn viên
đói nghèo đóng góp đô thị độc lập đối ngoại đối tượng đội ngũ đội viên đổi mới động lực động viên đồng bào đồng bộ đồng chí
đồng thuận đồng tình đột phá đơn vị đời sống đương đầu đường lối
gia đình gia nhập gian khổ giá trị giai cấp giai đoạn giải pháp giải phóng giải quyết giám sát gia súc giảm nghèo giảng dạy
giáo dục giáo viên giao lưu giao thông giác ngộ giữ gìn giữ vững giới thiệu gương mẫu
hạ tầng hài hòa hạn chế hàng hóa hành chính hành động hạnh phúc hậu phương hệ thống hi sinh hy sinh hiến kế hiến pháp
hiện đại hiện thực hiệp định hiệu lực hiệu quả hòa bình hòa giải hoàn thành hoàn thiện hoàn cảnh hoạt động học sinh học tập
học vấn hỗ trợ hội đồng hội nghị hội nhập hội viên hợp nhất hợp tác huấn luyện huy động hùng mạnh hùng vĩ hưởng ứng hướng dẫn
hướng tới hữu nghị
kế hoạch kế thừa kết hợp kết luận kết nạp kết quả kết thúc khả năng khai giảng khai thác khai mạc khám phá kháng chiến
khánh thành khát vọng khắc phục khẳng định khẩn trương khen thưởng khích lệ khiêm tốn khiếu nại khó khăn khoa học
khoáng sản khôi phục không gian khởi công khởi nghĩa khởi xướng khu vực khủng bố khuyến khích khuyết điểm kiên cường
kiên định kiên quyết kiến nghị kiến thức kiện toàn kiểm điểm kiểm soát kiểm tra kiểm lâm kiên trì kinh doanh kinh nghiệm
kinh tế kim ngạch kỷ cương kỷ luật kỷ niệm kỹ năng kỹ thuật
lãnh đạo lãnh thổ lãnh tụ lao động lạc hậu lật đổ lâm nghiệp lịch sử liên hoan liên kết liên lạc liên minh liên tục linh hoạt
lĩnh vực lực lượng lương thực lưu giữ lưu niệm lý luận lý tưởng
mâu thuẫn mẫu mực mất mát mặt trận minh bạch mít tinh mốc son mô hình môi trường mở rộng mục tiêu mưu trí
năng động năng lực năng suất nâng cao nề nếp nền tảng nền nếp nêu gương ngân hàng ngân sách ngăn chặn nghị định nghị lực
nghị quyết nghĩa vụ nghiêm túc nghiên cứu nghiêm minh nghiệp vụ ngoại giao ngoại xâm nguồn lực nguyên nhân nguyên tắc
nguyện vọng nhà nước nhà trường nhân dân nhân lực nhân loại nhân văn nhân rộng nhận diện nhận thức nhanh chóng nhất trí
nhiệm kỳ nhiệm vụ nhiệt huyết nhiệt tình nhu cầu niềm tin nô lệ nỗ lực nông dân nông nghiệp nông sản nông thôn nổi bật nổi dậy
nội dung nội bộ
oai hùng oanh liệt ổn định
pháp luật pháp lý phản ánh phản động phát huy phát động phát hiện phát sinh phát triển phát xít phấn đấu phấn khởi
phê bình phê duyệt phê phán phối hợp phong kiến phong phú phong trào phong tục phòng chống phòng ngừa phổ biến phổ cập
phụ nữ phục hồi phục vụ phúc lợi phương án phương châm phương hướng phương pháp phương thức phương tiện phức tạp
quá trình quan điểm quan hệ quan tâm quan trọng quản lý quản trị quán triệt quân đội quân khu quân sự quân y quần chúng
quê hương quốc dân quốc gia quốc hội quốc phòng quốc tế quy chế quy định quy hoạch quy mô quy trình quyết định quyết liệt
quyết tâm quyết thắng quyền lợi quyền lực
sản lượng sản phẩm sản xuất sáng kiến sáng suốt sáng tạo sâu rộng sâu sắc sẵn sàng sắp xếp sáp nhập sinh hoạt sinh viên
sĩ quan số liệu sơ kết sở hữu sôi nổi sư đoàn sứ mệnh sử dụng sự kiện sự nghiệp sức khỏe sức mạnh sức lao suy thoái sửa đổi
sửa chữa sum họp
tài chính tài liệu tài nguyên tài sản tái lập tàn bạo tàn khốc tạo điều tạm thời tăng cường tăng trưởng tâm huyết tầm nhìn
tập đoàn tập hợp tập huấn tập kích tập thể tập trung tấn công tân binh tầng lớp tay sai tế bào tham gia tham mưu tham nhũng
tham quan thanh niên thanh niên thanh tra thành công thành lập thành phố thành phần thành tích thành tựu thành viên
thảo luận thách thức thảm sát thắng lợi thân thể thẩm quyền thất bại thể chế thể dục thể hiện thể thao theo dõi thế giới
thế hệ thế lực thế trận thi đua thi công thí điểm thị trấn thị trường thị xã thiên tai thiên nhiên thiết thực thiết chế
thiếu niên thiếu thốn thoát nghèo thông qua thông tin thông báo thống nhất thống trị thời cơ thời đại thời gian thời kỳ
thủ đô thủ đoạn thủ tục thu hút thu hoạch thu nhập thuận lợi thuế quan thường trực thường vụ thường xuyên thương binh
thương mại thượng tướng thúc đẩy thực dân thực hành thực hiện thực tế thực tiễn thực trạng thực phẩm thủy lợi thủy sản
tiêu biểu tiêu chí tiêu chuẩn tiêu cực tiêu diệt tiêu dùng tiếp cận tiếp nhận tiếp thu tiếp tục tiết kiệm tiến bộ
tiến công tiến độ tiến hành tiền đề tiền tuyến tiền phong tiên phong tiên tiến tiềm lực tiềm năng tiểu đoàn tiểu học
tín dụng tín ngưỡng tin cậy tin tưởng tinh gọn tinh thần tình cảm tình hình tình nguyện tỉnh ủy toàn bộ toàn dân toàn diện
toàn quốc toàn thể toàn quân tổ chức tổ quốc tổ tiên tố cáo tốc độ tổng bí tổng kết tổng số tội ác tôn giáo tôn vinh tồn tại
tranh thủ trang bị trạm xá trách nhiệm trái phép trật tự tri ân trí thức trí tuệ triển khai triển vọng trình độ trọng điểm
trọng tâm trung đoàn trung kiên trung tâm trung thành trung thực trung ương trung học truy tặng truyền thống truyền thông
trực thuộc trực tiếp trường học trường kỳ trưởng thành tuân thủ tuần hành tục lệ từng bước tự do tự giác tự hào tự vệ
tự lực tự quản tương lai tư tưởng tư duy tư liệu tư pháp tưởng nhớ tưởng niệm tướng lĩnh tuyên dương tuyên giáo tuyên truyền
tuyển dụng tuyến đường tỷ lệ tỷ trọng
ủng hộ ủy ban ủy viên uy tín ứng dụng ứng phó ứng xử ưu điểm ưu tiên ưu tú
vai trò vận động vận dụng vận tải vật chất vật tư văn bản văn hóa văn kiện văn minh văn nghệ vẻ vang vi phạm vị thế
vị trí viện trợ việc làm vinh dự vinh quang vinh danh vĩ đại vô cùng vô sản vượt qua vũ khí vũ trang vững chắc vững mạnh
vững vàng vùng cao vùng sâu
xã hội xác định xâm lược xâm phạm xây dựng xét xử xích xiềng xóa đói xô viết xuất bản xuất hiện xuất khẩu xuất phát xuất sắc
xung kích xung phong xử lý xử phạt xúc tiến
y tế yêu cầu yêu nước ý chí ý kiến ý nghĩa ý thức yếu kém yếu tố
`;

/** Pairs of other kinds that are sound beside those above: what is said with the same syllables. */
const SOUND = `
các nước các cơ cộng tác chính đáng chính diện chung tay chung quanh công cụ công ty công chúng công chứng
công dân dân chúng dân gian dành cho dụng cụ đảo chính đất liền đại đội đại đoàn đại lộ đoàn quân đội hình
đội hội đồng đội đồng đều đồng loạt đồng nghĩa đường lên giải thích giải thưởng giảm nhẹ hạnh kiểm hội họp
hội hè hội thảo khu dân kết cấu kết quả lên cao lực đẩy mạnh mẽ mang lại mặt trời một cách nghị trường
nhân danh nhân cách nhân đạo nhân viên nhận được nhận định nhà máy pháp lệnh phong cách phòng ngự quân chủ
quân chúng quân chủng quân giới quân dân quản giáo quốc ca quốc lộ quan sát sức sống tài năng tăng lên
tập quán thanh bình thành thị thành trì thành quả thi hành thị sát thời điểm thực thi thực lực thực vật
thường dân tiến quân tiến trình tình thế tổ ấm tổ hợp tổ dân toàn quyền tổng thể tỉnh thành trung đội
trung du trường kỳ trưởng ban trưởng phòng trong đó tự tin tự túc từ tháng tư nhân vận hành văn phòng
xã viên xây đắp xuất thân thu chi thủ trưởng thủ quân chi hội chỉ huy chi đội chi tiết lãnh địa hậu cần
kỳ họp hội quân cơ cực cơ động cơ giới chủ lực chủ chốt chủ thể chủ yếu chú ý chứng tích chiến hào chiến lũy
chiến binh chiến cuộc chiến thuật chiến lợi quân công quân nhân thi tuyển hoàn toàn hòa nhập hóa đơn
quốc khánh quốc hiệu công binh công xã công thương giao thương giao nhiệm dân quân dân y cộng sự hội đàm
bí thơ căn cớ chi tiêu chuyển biên công đoạn công đồng công tắc dân cử dân trị đáng giá đặc san đẩy lui
điện tích đồ thị đồng tính đốt phá gia đinh hóa giải hoàng thành kiên nghị lịch sự liên hoàn lực lưỡng
nguyên tác nhãn lực nhận thực quân sư tàn binh thám sát thành niên thánh tích thân thế thể lực thị trưởng
thiên tài thủ túc thương vụ tiên đề tiền công tiền phòng tiến cống tri âm tri thức trường kỷ trường thành
tuân hành tứ giác tự liệu tự quân ưu tư văn hoa võ khí võ trang vượt quá cổ võ tiếp thụ lạc hầu trung đoạn
hàng hoa chủ trị gây dựng dự đoán tàn quân thu thập đồng tâm tôn kính quân bị quân số thanh toán tương trợ
khách quan chủ quan công dụng công suất công sức phòng bệnh phòng không kỳ thi hội nhà đất ở đầu mối đầu đề
sức khỏe tình nghĩa tình trạng tâm lý tham dự hậu quả bảo hộ
`;

const pairs = (text: string): string[] => {
  const words = text.trim().split(/\s+/);
  return words.flatMap((word, i) => (i % 2 === 0 ? [`${word} ${words[i + 1] ?? ''}`] : []));
};

export const COMPOUNDS: readonly string[] = pairs(WORDS);
export const SOUND_PAIRS: readonly string[] = pairs(SOUND);
